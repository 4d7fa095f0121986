package palabre.invitations;

/// Who is invited: an administration by its country (`BJ`), an organisation by its code (`OMD`), an observer by the number of its file.
public record Recipient(Group group, String code) {

    public enum Group { ADMINISTRATION, ORGANISATION, OBSERVER }

    public boolean administration() {
        return group == Group.ADMINISTRATION;
    }
}
