package palabre.members.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import palabre.journal.Function;
import palabre.members.Invitee;
import palabre.ui.Language;

/// What is typed to open or propose an account.
record NewAccount(@Nullable @Size(max = 20) String title, @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 200) String mail, @NotBlank String language, @Nullable String function,
        @Nullable String scope, @Nullable @Size(max = 200) String basis) {

    Invitee invitee() {
        return new Invitee(title == null ? "" : title, name, mail, Language.of(language).orElse(Language.FR));
    }

    /// The function chosen, if it is one of these.
    Optional<Function> among(List<Function> functions, BindingResult result) {
        var chosen = functions.stream().filter(one -> one.name().equals(function)).findFirst();
        if (chosen.isEmpty()) {
            result.rejectValue("function", "members.function.wrong");
        }
        return chosen;
    }

    void requireBasis(BindingResult result) {
        if (basis == null || basis.isBlank()) {
            result.rejectValue("basis", "NotBlank");
        }
    }

    String onWhat() {
        return basis == null ? "" : basis.strip();
    }
}
