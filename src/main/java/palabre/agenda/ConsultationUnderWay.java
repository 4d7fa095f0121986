package palabre.agenda;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// Bodies the text names have not spoken yet, and their term runs.
public final class ConsultationUnderWay extends Refusal {

    ConsultationUnderWay(Rule rule, Consultation consultation) {
        super(rule.id(), "consulted until " + consultation.until(), consultation.until());
    }
}
