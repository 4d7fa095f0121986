package palabre.members;

import java.time.LocalDate;
import palabre.ui.Language;

/// Someone's account will sleep on that day unless they sign in before.
public record DormancyNear(PersonId person, String name, String mail, Language language, LocalDate day) {}
