package palabre.charter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.charter.Proposal;
import palabre.charter.Setting;

/// A setting as it stands today, and all that was ever proposed for it, the newest first.
public record SettingSheet(Setting setting, String value, @Nullable LocalDate since, List<Proposal> history) {

    static SettingSheet of(Setting setting, List<Proposal> history, LocalDate today) {
        var inForce = history.stream()
                .filter(proposal -> proposal.status() == Proposal.Status.APPROVED && !proposal.effective().isAfter(today))
                .max(Comparator.comparing(Proposal::effective).thenComparing(SettingSheet::decided));
        return new SettingSheet(setting, inForce.map(Proposal::value).orElse(setting.initial()),
                inForce.map(Proposal::effective).orElse(null), history);
    }

    private static Instant decided(Proposal proposal) {
        return proposal.decidedAt() == null ? proposal.at() : proposal.decidedAt();
    }

    /// The proposal that waits for a decision, if there is one.
    public @Nullable Proposal open() {
        return history.stream().filter(Proposal::open).findFirst().orElse(null);
    }

    /// What is decided and begins later.
    public List<Proposal> toCome(LocalDate today) {
        return history.stream()
                .filter(proposal -> proposal.status() == Proposal.Status.APPROVED && proposal.effective().isAfter(today))
                .toList();
    }
}
