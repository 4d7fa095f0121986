package palabre.delegations;

import java.util.Locale;
import java.util.Optional;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.AdministrationId;

/// Who sends people to a meeting: an administration by its country (`SN`), an organisation by its code (`CNUCED`), the presidency or
/// the vice-presidency by their own, since whom they send is not of their country's delegation (R-PLEN-12, R-CMT-08).
public record Sender(String code) {

    public static final Sender PRESIDENCY = new Sender("PRES");
    public static final Sender VICE_PRESIDENCY = new Sender("VP");
    public static final Sender WCO = new Sender("OMD");
    public static final Sender REGIONAL_OFFICE = new Sender("BRRC");

    public static Sender of(AdministrationId administration) {
        return new Sender(administration.iso());
    }

    /// For whom one designates when acting in this capacity.
    public static Optional<Sender> of(Acting who) {
        if (who.is(Function.FP, Function.AUT)) {
            return AdministrationId.of(who).map(Sender::of);
        }
        return switch (who.capacity().function()) {
            case PRES -> Optional.of(PRESIDENCY);
            case VP -> Optional.of(VICE_PRESIDENCY);
            case OMD -> Optional.of(WCO);
            case BRRC -> Optional.of(REGIONAL_OFFICE);
            case OBS, PTF -> Optional.of(new Sender(who.capacity().scope()));
            default -> Optional.empty();
        };
    }

    public Optional<AdministrationId> administration() {
        return code.equals(VICE_PRESIDENCY.code()) ? Optional.empty() : AdministrationId.of(code).filter(known -> known.iso().equals(code));
    }

    /// As it stands in an address.
    public String path() {
        return code.toLowerCase(Locale.ROOT);
    }
}
