package palabre.invitations;

import java.util.List;
import java.util.function.Predicate;

/// How far the letters of a meeting have come, counted as one line tells it.
public record Tally(int letters, int toSign, int toDispatch, int unprinted, int sent, int received, int opened, int accepted, int declined, int silent) {

    public static Tally of(List<Letter> letters) {
        return new Tally(letters.size(), count(letters, letter -> letter.signed() == null), count(letters, Letter::toDispatch),
                letters.stream().mapToInt(Letter::unprinted).sum(), count(letters, Letter::dispatched), count(letters, letter -> letter.received() != null),
                count(letters, letter -> letter.opened() != null), count(letters, letter -> letter.status() == Letter.Status.ACCEPTED),
                count(letters, letter -> letter.status() == Letter.Status.DECLINED), count(letters, Letter::silent));
    }

    private static int count(List<Letter> letters, Predicate<Letter> which) {
        return (int) letters.stream().filter(which).count();
    }
}
