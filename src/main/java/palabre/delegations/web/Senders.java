package palabre.delegations.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import palabre.delegations.Sender;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.ui.Text;
import palabre.ui.Wording;

/// Names by which pages and papers speak of those who send people, and the order of the reader's alphabet.
public record Senders(Map<AdministrationId, Administration> administrations, Map<String, Text> organisations) {

    private static final List<String> BODIES = List.of("BRRC", "OMD", "VP", "PRES");

    public String of(Wording wording, Sender sender) {
        if (BODIES.contains(sender.code())) {
            return wording.text("delegations.sender." + sender.code());
        }
        return sender.administration().map(administrations::get).map(one -> wording.text(one.name()))
                .orElseGet(() -> organisations.containsKey(sender.code()) ? wording.text(organisations.getOrDefault(sender.code(), Text.french(sender.code()))) : sender.code());
    }

    /// Administrations in the order of the reader's alphabet, then the bodies, then the organisations (D-11).
    Comparator<Sender> inOrder(Wording wording) {
        var alphabet = Administration.inOrder(wording.language());
        return (one, other) -> {
            var first = one.administration().map(administrations::get);
            var second = other.administration().map(administrations::get);
            if (first.isPresent() && second.isPresent()) {
                return alphabet.compare(first.get(), second.get());
            }
            return Comparator.<Sender>comparingInt(Senders::rank).thenComparing(Sender::code).compare(one, other);
        };
    }

    private static int rank(Sender sender) {
        return sender.administration().isPresent() ? -1 : BODIES.contains(sender.code()) ? BODIES.indexOf(sender.code()) : BODIES.size();
    }
}
