package palabre.invitations;

/// How a letter reaches whom it is for. What does not go out by mail is recorded by hand.
public enum Channel {
    MAIL, COURIER, PHONE, BY_HAND;

    public boolean byHand() {
        return this != MAIL;
    }
}
