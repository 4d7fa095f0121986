package palabre.delegations;

import java.util.List;
import palabre.charter.Rule;

/// As what someone comes, in the words of the texts.
public enum Category {
    IT_HEAD(Rule.R_PLEN_10),
    IT_STAFF(Rule.R_PLEN_10),
    CUSTOMS_EXPERT(Rule.R_PLEN_14),
    PRESIDENCY(Rule.R_CMT_08),
    VICE_PRESIDENCY(Rule.R_PLEN_12),
    COORDINATOR(Rule.R_PLEN_11),
    REGIONAL_OFFICE(Rule.R_PLEN_13),
    DEVELOPMENT_PARTNER(Rule.R_PLEN_16),
    INTERNATIONAL_ORGANISATION(Rule.R_PLEN_16),
    RESOURCE_PERSON(Rule.R_PLEN_16),
    /// Admitted to a commission by derogation, from a country that does not sit in it.
    TECHNICAL_GUEST(Rule.R_CMT_07);

    public static final List<Category> OBSERVERS = List.of(DEVELOPMENT_PARTNER, INTERNATIONAL_ORGANISATION, RESOURCE_PERSON);

    private final Rule rule;

    Category(Rule rule) {
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    public boolean observer() {
        return OBSERVERS.contains(this);
    }

    /// « Le représentant », « le coordonnateur »: the text gives one seat.
    public boolean single() {
        return this == PRESIDENCY || this == VICE_PRESIDENCY || this == COORDINATOR;
    }
}
