package palabre;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Someone with a browser without scripts: reads pages, fills forms, keeps cookies, follows nothing unasked.
public final class Visitor {

    private final String house;
    private final String language;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String csrf = "";

    Visitor(String house, String language) {
        this.house = house;
        this.language = language;
    }

    public record Page(int status, String body, HttpResponse<String> answer) {

        public Document document() {
            return Jsoup.parse(body);
        }

        /// The words a reader sees, without markup.
        public String words() {
            return document().text();
        }

        /// Where a 303 leads.
        public String location() {
            return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
        }
    }

    public Page get(String path) {
        return send(request(path).GET().build());
    }

    /// Posts a form: names and values in turn. The secret of the session goes with it.
    public Page post(String path, String... fields) {
        if (csrf.isEmpty()) {
            csrf = secretOf(get("/sign-in"));
        }
        var all = new ArrayList<String>();
        all.add("_csrf=" + encoded(csrf));
        for (int i = 0; i < fields.length; i += 2) {
            all.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return postRaw(path, String.join("&", all));
    }

    /// Posts a form that brings one file.
    public Page bring(String path, String field, String name, byte[] content) {
        if (csrf.isEmpty()) {
            csrf = secretOf(get("/sign-in"));
        }
        var boundary = "----palabre";
        var before = """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="%3$s"; filename="%4$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(boundary, csrf, field, name);
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(before),
                        HttpRequest.BodyPublishers.ofByteArray(content), HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build());
    }

    /// A file, as it is kept on the visitor's machine.
    public HttpResponse<byte[]> take(String path) {
        try {
            return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new IllegalStateException(path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// A request someone forged: no secret.
    public Page forge(String path, String... fields) {
        var all = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return postRaw(path, String.join("&", all));
    }

    public Visitor signIn(String mail, String password) {
        var answer = post("/sign-in", "mail", mail, "password", password);
        if (answer.status() != 303 && answer.status() != 302) {
            throw new IllegalStateException("could not sign in as %s: %d%n%s".formatted(mail, answer.status(), answer.words()));
        }
        csrf = secretOf(get("/account"));
        return this;
    }

    /// After the session changed: the next form begins with the secret of the new one.
    public Visitor anew() {
        var page = get("/account");
        csrf = secretOf(page.status() == 200 ? page : get("/sign-in"));
        return this;
    }

    /// Takes another capacity: `FP:CI`.
    public Visitor actingAs(String capacity) {
        post("/account/capacity", "capacity", capacity);
        return this;
    }

    private Page postRaw(String path, String body) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path)).header("Accept-Language", language);
    }

    private Page send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.body(), answer);
        } catch (IOException failed) {
            throw new IllegalStateException(request.uri().toString(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String secretOf(Page page) {
        var hidden = page.document().selectFirst("input[name=_csrf]");
        return hidden == null ? "" : hidden.attr("value");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
