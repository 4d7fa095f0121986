package palabre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palabre.charter.Rule;
import palabre.store.ReferenceFile;

/// The catalogue says of no rule that it is applied unless a test proves it, and of every rule that is proved that it is.
class ProofsTests {

    @Test
    void aRuleSaidToBeAppliedIsProved() {
        var unproved = applied();
        unproved.removeAll(Proofs.all().keySet());
        assertThat(said(unproved)).as("rules marked enforced in charter/rules.csv that no test proves: add @Proves, or write false").isEmpty();
    }

    @Test
    void aRuleThatIsProvedIsSaidToBeApplied() {
        var unmarked = EnumSet.noneOf(Rule.class);
        unmarked.addAll(Proofs.all().keySet());
        unmarked.removeAll(applied());
        assertThat(said(unmarked)).as("rules a test proves; mark them with%n%s", """
                sed -i -E 's/^(%s)(,.*),false$/\\1\\2,true/' src/main/resources/charter/rules.csv
                """.formatted(said(unmarked).replace("\n", "|"))).isEmpty();
    }

    /// The runner looks for classes named so; another one proves nothing, because it never runs.
    @Test
    void whatProvesARuleIsRun() {
        assertThat(Proofs.all().values()).allSatisfy(proofs -> assertThat(proofs).allMatch(proof -> proof.type().replaceFirst("\\$.*", "").endsWith("Tests")));
    }

    private static EnumSet<Rule> applied() {
        return ReferenceFile.rows("charter/rules.csv").stream().filter(row -> Boolean.parseBoolean(row.get("enforced")))
                .map(row -> Rule.of(Objects.requireNonNull(row.get("id"))).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    private static String said(EnumSet<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.joining("\n"));
    }
}
