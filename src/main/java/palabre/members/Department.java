package palabre.members;

/// The IT department of an administration: its name, who heads it, how to reach it. `official` is the address at which
/// the authority receives what it has to decide.
public record Department(AdministrationId administration, String name, String head, String mail, String phone,
        String address, String official, int version) {

    /// One of which nothing is known yet.
    public static Department unknown(AdministrationId administration) {
        return new Department(administration, "", "", "", "", "", "", 0);
    }

    public boolean isEmpty() {
        return (name + head + mail + phone + address).isEmpty();
    }
}
