package palabre.notices.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.notices.Mail;
import palabre.notices.Mails;

/// The mails on the page: of which state, which page of them, whether others follow, and how many there are of each.
public record MailPage(Mail.@Nullable State state, int page, List<Mails.Line> lines, boolean more,
        Map<Mail.State, Integer> counts) {

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String page(int other) {
        return "/technical/mails?page=" + other + (state == null ? "" : "&state=" + state.name());
    }
}
