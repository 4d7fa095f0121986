package palabre.invitations;

/// The number a letter bears, in one series a year and without holes: `GTR-DI/PR/2026/041`.
public record Reference(int year, int number) {

    @Override
    public String toString() {
        return "GTR-DI/PR/%d/%03d".formatted(year, number);
    }

    /// As the name of a file bears it.
    public String file() {
        return toString().replace('/', '-');
    }
}
