package palabre.notices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import palabre.members.AccountInvited;
import palabre.members.DormancyNear;
import palabre.members.SignInLinkIssued;
import palabre.members.SignatureAsked;
import palabre.ui.Banner;
import palabre.ui.Language;
import palabre.ui.UiFactory;

/// What is written to whom when something happens, in the reader's language.
@Component
class Letters {

    private final Mails mails;
    private final UiFactory words;
    private final ObjectProvider<Banner> demonstration;
    private final String address;

    Letters(Mails mails, UiFactory words, ObjectProvider<Banner> demonstration, @Value("${palabre.address}") String address) {
        this.mails = mails;
        this.words = words;
        this.demonstration = demonstration;
        this.address = address.replaceAll("/+$", "");
    }

    @ApplicationModuleListener
    void on(SignInLinkIssued issued) {
        write("notices.signIn", issued.path(), issued.mail(), issued.language(), issued.path(), issued.name(), issued.until());
    }

    @ApplicationModuleListener
    void on(AccountInvited invited) {
        write("notices.invited", invited.path(), invited.mail(), invited.language(), invited.path(), invited.name(), invited.until());
    }

    @ApplicationModuleListener
    void on(SignatureAsked asked) {
        write("notices.decision", asked.path(), asked.mail(), asked.language(), asked.path(), asked.what(), asked.until());
    }

    @ApplicationModuleListener
    void on(DormancyNear near) {
        write("notices.dormant", near.person().value() + " " + near.day(), near.mail(), near.language(), "/sign-in", near.name(), near.day());
    }

    /// `cause` tells one letter of a kind from the next; `about` is who is written to, or what about.
    private void write(String key, String cause, String recipient, Language language, String path, Object about, Object until) {
        var said = words.in(language);
        var subject = said.text(key + ".subject", about);
        var link = address + path;
        mails.write(MailId.because(key + " " + cause), recipient, language,
                demonstration.getIfAvailable() == null ? subject : said.text("notices.demo", subject),
                said.text(key + ".body", about, link, until) + "\n\n" + said.text("notices.signature") + "\n", link);
    }
}
