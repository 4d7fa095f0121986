package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone's second factor was set up, given up or taken away, or its recovery codes made anew or used.
public record SecondFactorChanged(Actor by, PersonId person, Step step, String reason) implements Act {

    public enum Step { SET_UP, GIVEN_UP, RESET, CODES_RENEWED, CODE_USED }

    @Override
    public String subject() {
        return "account:" + person.value();
    }
}
