package palabre.delegations.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.agenda.ItemId;
import palabre.delegations.Category;
import palabre.delegations.Delegate;
import palabre.delegations.DelegateId;
import palabre.ui.Language;
import palabre.ui.Plain;

/// Someone as the form names them.
public record NamedForm(@Size(max = 20) @Plain @Nullable String title, @NotBlank @Size(max = 120) @Plain String name,
        @NotBlank @Email @Size(max = 200) String mail, @NotNull Language language, @NotBlank @Size(max = 200) @Plain String post,
        @NotNull Category category, @Nullable Boolean head, @Nullable List<UUID> items, @Nullable UUID replaces) {

    Delegate delegate() {
        var tied = category == Category.CUSTOMS_EXPERT && items != null ? items.stream().distinct().map(ItemId::new).toList() : List.<ItemId>of();
        return Delegate.named(Objects.requireNonNullElse(title, ""), name, mail, language, post, category, Boolean.TRUE.equals(head), tied,
                replaces == null ? null : new DelegateId(replaces));
    }
}
