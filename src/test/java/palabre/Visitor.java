package palabre;

import java.io.ByteArrayOutputStream;
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

    /// Posts a form that brings a file.
    public Page upload(String path, String field, String name, byte[] content, String... fields) {
        if (csrf.isEmpty()) {
            csrf = secretOf(get("/sign-in"));
        }
        var edge = "----a-form-of-palabre";
        var all = new ByteArrayOutputStream();
        part(all, edge, "_csrf", csrf);
        for (int i = 0; i < fields.length; i += 2) {
            part(all, edge, fields[i], fields[i + 1]);
        }
        all.writeBytes(utf8("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(edge, field, name)));
        all.writeBytes(content);
        all.writeBytes(utf8("\r\n--" + edge + "--\r\n"));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(all.toByteArray())).build());
    }

    /// Asks for a file, whole or in part: header names and values in turn.
    public HttpResponse<byte[]> take(String path, String... headers) {
        var request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return sent(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Speaks as a script of the page does, with the secret in a header: header names and values in turn.
    public Page speak(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        if (csrf.isEmpty()) {
            csrf = secretOf(get("/sign-in"));
        }
        var request = request(path).method(method, body).header("X-CSRF-TOKEN", csrf);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
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
        var answer = sent(request, HttpResponse.BodyHandlers.ofString());
        return new Page(answer.statusCode(), answer.body(), answer);
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> wanted) {
        try {
            return http.send(request, wanted);
        } catch (IOException failed) {
            throw new IllegalStateException(request.uri().toString(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void part(ByteArrayOutputStream all, String edge, String name, String value) {
        all.writeBytes(utf8("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, value)));
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String secretOf(Page page) {
        var hidden = page.document().selectFirst("input[name=_csrf]");
        return hidden == null ? "" : hidden.attr("value");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
