package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import palabre.Visitor;
import palabre.journal.Function;

class GateTests extends Cast {

    @Test
    void everyAnswerForbidsScriptsOfOthers() {
        var member = as("fp.bj", Function.FP, "BJ");
        var anyone = visitors.anyone();
        var answers = List.of(anyone.get("/members"), anyone.get("/sign-in"), anyone.get("/account"), anyone.get("/members/zz"),
                anyone.forge("/sign-in", "mail", "x"), anyone.post("/sign-in", "mail", "", "password", ""),
                anyone.get("/assets/app.css"), anyone.get("/assets/none.css"),
                member.get("/technical/accounts"), member.post("/sign-out"));
        assertThat(answers.stream().map(Visitor.Page::status)).containsExactly(200, 200, 303, 404, 403, 422, 200, 404, 403, 303);
        for (var answer : answers) {
            var headers = answer.answer().headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        }
    }

    @Test
    void aForgedFormIsRefusedInTheReadersLanguageAndChangesNothing() {
        var member = as("fp.tg", Function.FP, "TG");
        var forged = member.forge("/account/sessions/closure");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.words()).contains("Ce formulaire n’a pas pu être vérifié");
        assertThat(member.get("/account").status()).isEqualTo(200);
        var english = visitors.reading("en").forge("/sign-in", "mail", "x", "password", "y");
        assertThat(english.words()).contains("This form could not be trusted");
    }

    @Test
    void theSecretOfOneSessionDoesNotServeAnother() {
        var secret = visitors.anyone().get("/sign-in").document().select("input[name=_csrf]").attr("value");
        assertThat(visitors.anyone().forge("/sign-in", "mail", "x", "password", "y", "_csrf", secret).status()).isEqualTo(403);
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheDoorAndBack() throws Exception {
        var answer = visitors.anyone().get("/technical/accounts?stage=ACTIVE");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.answer().headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in?next=%2Ftechnical%2Faccounts%3Fstage%3DACTIVE");
        var part = raw("/account", "HX-Request", "true", "HX-Current-URL", "http://elsewhere.example/members");
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/sign-in?next=%2Fmembers");
        assertThat(visitors.anyone().get("/no/such/page").status()).isEqualTo(303);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOfOtherSites() throws Exception {
        var plain = raw("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(plain).startsWith("palabre=").contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        var secure = raw("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(secure.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void readingThePublicPagesOpensNoSession() throws Exception {
        var before = sql.sql("select count(*) from sessions.spring_session").query(Integer.class).single();
        assertThat(raw("/members").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(raw("/members/ci").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sql.sql("select count(*) from sessions.spring_session").query(Integer.class).single()).isEqualTo(before);
    }

    HttpResponse<String> raw(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + visitors.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
