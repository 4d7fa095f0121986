package palabre.delegations;

/// An organisation invited to observe one plenary, and as which of the three kinds of the text (R-PLEN-16).
public record Observer(String organisation, Category kind) {

    public Observer {
        if (!kind.observer()) {
            throw new IllegalArgumentException("no kind of observer: " + kind);
        }
    }

    public Sender sender() {
        return new Sender(organisation);
    }
}
