package palabre.portal.web;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import palabre.bodies.Commissions;
import palabre.journal.Acting;
import palabre.journal.Journal;
import palabre.members.Presence;
import palabre.members.Presences;
import palabre.portal.Almanac;
import palabre.portal.Diary;
import palabre.portal.Feeds;
import palabre.portal.Occasion;
import palabre.ui.Language;
import palabre.ui.UiFactory;

/// Calendars that diaries fetch by themselves, again and again (RFC 5545).
@Controller
class FeedController {

    private static final CacheControl FOR_ALL = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    /// Asked again at each fetch: rights may have ended since the last one.
    private static final CacheControl FOR_ONE = CacheControl.noCache().cachePrivate();

    private final Almanac almanac;
    private final Feeds feeds;
    private final Presences presences;
    private final Commissions commissions;
    private final Journal journal;
    private final UiFactory words;
    private final String address;

    FeedController(Almanac almanac, Feeds feeds, Presences presences, Commissions commissions, Journal journal, UiFactory words,
            @Value("${palabre.address}") String address) {
        this.almanac = almanac;
        this.feeds = feeds;
        this.presences = presences;
        this.commissions = commissions;
        this.journal = journal;
        this.words = words;
        this.address = address.replaceAll("/+$", "");
    }

    /// In French unless the address asks for another language, whatever the diary says it reads: it may be kept for all.
    @GetMapping("/feeds/group.ics")
    ResponseEntity<byte[]> group(ServletWebRequest request, @RequestParam(defaultValue = "fr") String lang) {
        return answer(request, FOR_ALL, language(lang, Language.FR), "portal.feed.group", almanac.of(List.of(Acting.PUBLIC)));
    }

    @GetMapping("/feeds/commissions/{code}.ics")
    ResponseEntity<byte[]> commission(ServletWebRequest request, @PathVariable String code, @RequestParam(defaultValue = "fr") String lang) {
        var commission = commissions.all().stream().filter(one -> one.id().path().equals(code)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("commission " + code));
        return answer(request, FOR_ALL, language(lang, Language.FR), "portal.feed.commission", almanac.of(commission.id()), commission.number());
    }

    /// All its owner may know of today in any of their capacities, and what they owe; nothing once the account is closed (R-SEC-01).
    @GetMapping("/feeds/mine/{secret}.ics")
    ResponseEntity<byte[]> mine(ServletWebRequest request, @PathVariable String secret, @RequestParam(required = false) @Nullable String lang) {
        var owner = feeds.owner(secret).flatMap(presences::of).orElseThrow(() -> new NoSuchElementException("no such feed"));
        return answer(request, FOR_ONE, language(lang, owner.person().language()), "portal.feed.mine", almanac.of(capacities(owner)));
    }

    private static List<Acting> capacities(Presence owner) {
        var all = owner.capacities().stream().map(held -> owner.acting(held.capacity().key())).toList();
        return all.isEmpty() ? List.of(Acting.PUBLIC) : all;
    }

    private ResponseEntity<byte[]> answer(ServletWebRequest request, CacheControl kept, Language language, String name,
            List<Occasion> occasions, Object... arguments) {
        var wording = words.in(language);
        var changed = journal.latest(occasions.stream().map(Occasion::subject).filter(subject -> !subject.isEmpty()).collect(Collectors.toSet()));
        var calendar = new Diary(wording, address, changed).of(wording.text(name, arguments), occasions).bytes();
        return ResponseEntity.ok().cacheControl(kept).eTag("\"" + DigestUtils.md5DigestAsHex(calendar) + "\"")
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"" + file(request) + "\"")
                .header("Content-Language", language.code())
                .body(calendar);
    }

    /// The last part of the address, but for a secret.
    private static String file(ServletWebRequest request) {
        var path = request.getRequest().getRequestURI();
        return path.startsWith("/feeds/mine/") ? "palabre.ics" : path.substring(path.lastIndexOf('/') + 1);
    }

    private static Language language(@Nullable String asked, Language otherwise) {
        return asked == null ? otherwise : Language.of(asked).orElse(otherwise);
    }
}
