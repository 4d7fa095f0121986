package palabre.meetings;

import palabre.members.AdministrationId;

/// Meetings for the pure tests of the modules above.
public final class Samples {

    private Samples() {}

    public static Meeting plenary(int number, String first, String last) {
        return Around.plenary(number, first, last);
    }

    public static Meeting plenaryAt(String host, String first, String last) {
        return Around.plenary(6, first, last, new AdministrationId(host), Hosting.Ground.MEMBERS_PROPOSAL, null, "PV");
    }

    public static Meeting commission(String host, String first, String last) {
        return Around.commission(first, last, new AdministrationId(host), false);
    }
}
