package palabre.notices;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import palabre.invitations.MailOrdered;
import palabre.invitations.Posting;
import palabre.invitations.Postings;
import palabre.invitations.SendingId;
import palabre.ui.Banner;
import palabre.ui.UiFactory;

/// Letters of invitation and reminders as mails, with what goes with them; and what became of each.
@Component
class InvitationMails implements Postings {

    private final Mails mails;
    private final UiFactory words;
    private final ObjectProvider<Banner> demonstration;
    private final String address;

    InvitationMails(Mails mails, UiFactory words, ObjectProvider<Banner> demonstration, @Value("${palabre.address}") String address) {
        this.mails = mails;
        this.words = words;
        this.demonstration = demonstration;
        this.address = address.replaceAll("/+$", "");
    }

    @ApplicationModuleListener
    void on(MailOrdered ordered) {
        var said = words.in(ordered.language());
        var link = address + ordered.path();
        var body = ordered.body() + "\n\n" + said.text(ordered.personal() ? "notices.invitation.personal" : "notices.invitation.link", link)
                + "\n\n" + said.text("notices.signature") + "\n";
        mails.write(mail(ordered.sending()), ordered.recipient(), ordered.language(),
                demonstration.getIfAvailable() == null ? ordered.subject() : said.text("notices.demo", ordered.subject()), body,
                new Enclosed(ordered.enclosed(), ordered.calendar()), ordered.personal() ? link : null);
    }

    @Override
    public Map<SendingId, Posting> of(Collection<SendingId> sendings) {
        var ids = sendings.stream().collect(Collectors.toMap(InvitationMails::mail, one -> one));
        return mails.among(ids.keySet()).values().stream().collect(Collectors.toUnmodifiableMap(mail -> ids.get(mail.id()),
                mail -> new Posting(Posting.State.valueOf(mail.state().name()), mail.answer(), mail.settled())));
    }

    private static MailId mail(SendingId sending) {
        return MailId.because("invitation " + sending.value());
    }
}
