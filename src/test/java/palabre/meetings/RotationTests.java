package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.meetings.Around.COM2;
import static palabre.meetings.Around.GA;
import static palabre.meetings.Around.TG;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palabre.bodies.CommissionId;
import palabre.members.AdministrationId;

/// Those that never hosted come first, then those that did longest ago (SM-16).
class RotationTests {

    private static final AdministrationId GH = new AdministrationId("GH");

    @Test
    void neverComesFirstThenTheLongestAgo() {
        var held = List.of(Around.commission("2024-02-05", "2024-02-06", GH, false), Around.commission("2026-02-05", "2026-02-06", GA, false));

        assertThat(Rotation.of(COM2, Set.of(GA, GH, TG), held).turns()).containsExactly(
                new Rotation.Turn(TG, null), new Rotation.Turn(GH, 2024), new Rotation.Turn(GA, 2026));
    }

    @Test
    void anotherCommissionsMeetingsDoNotCount() {
        var held = List.of(Around.commission("2024-02-05", "2024-02-06", GH, false));

        assertThat(Rotation.of(new CommissionId("COM1"), Set.of(GH), held).never()).containsExactly(GH);
    }
}
