package palabre.members.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import palabre.members.AppointmentId;
import palabre.members.Invitee;
import palabre.members.MemberRights;
import palabre.members.OfficialLetters;
import palabre.ui.Language;
import palabre.ui.Plain;

/// What is typed to enter a letter of appointment.
record Lettered(@NotBlank String role, @NotBlank @Size(max = 120) @Plain String reference, @NotNull LocalDate dated,
        @Nullable @Size(max = 20) @Plain String title, @NotBlank @Size(max = 120) @Plain String name,
        @NotBlank @Email @Size(max = 200) String mail, @NotBlank String language, @Nullable LocalDate from,
        @Nullable UUID replaces, @Nullable MultipartFile scan) {

    void check(LocalDate today, BindingResult result) {
        if (!role.isBlank() && !MemberRights.rolesOnLetter().contains(role)) {
            result.rejectValue("role", "members.function.wrong");
        }
        if (dated != null && dated.isAfter(today)) {
            result.rejectValue("dated", "members.letter.dated.future");
        }
        Nominating.refusePast(from, today, result);
    }

    OfficialLetters.Said said(LocalDate today) {
        return new OfficialLetters.Said(reference.strip(), dated, role,
                new Invitee(title == null ? "" : title, name, mail, Language.of(language).orElse(Language.FR)),
                Objects.requireNonNullElse(from, today), replaces == null ? null : new AppointmentId(replaces));
    }
}
