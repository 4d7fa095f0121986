package palabre.members.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import palabre.members.Invitee;
import palabre.members.Seat;
import palabre.ui.Language;
import palabre.ui.Plain;

/// What is typed to propose someone for a seat of an administration.
record Nominating(@Nullable Seat seat, @Nullable @Size(max = 20) @Plain String title, @NotBlank @Size(max = 120) @Plain String name,
        @NotBlank @Email @Size(max = 200) String mail, @NotBlank String language, @Nullable LocalDate from) {

    Invitee invitee() {
        return new Invitee(title == null ? "" : title, name, mail, Language.of(language).orElse(Language.FR));
    }

    Seat chosen() {
        return seat == null ? Seat.ALTERNATE : seat;
    }

    static void refusePast(@Nullable LocalDate from, LocalDate today, BindingResult result) {
        if (from != null && from.isBefore(today)) {
            result.rejectValue("from", "members.from.past");
        }
    }
}
