package palabre.bench;

/// A page readers ask for, and who asks. Another page is another line.
enum Page {
    HOME("accueil / home", "/"),
    CALENDAR("calendrier / calendar", "/calendar"),
    MEETING("réunion / meeting", "/meetings/{meeting}");

    static final int[] READERS = {1, 16, 64};

    final String label;
    private final String path;

    Page(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /// With the address of the meeting that is looked at, which only the running house knows.
    String path(String meeting) {
        return path.replace("/meetings/{meeting}", meeting);
    }

    String run(boolean ceiling, int readers) {
        return "%s %s %d".formatted(name(), ceiling ? "ceiling" : "house", readers);
    }
}
