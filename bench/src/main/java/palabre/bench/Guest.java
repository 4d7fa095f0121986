package palabre.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone of the demonstration, as a browser without scripts would have them act.
final class Guest {

    private static final String PASSWORD = "palabre sous le grand arbre";
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern MEETING = Pattern.compile("href=\"(/meetings/[0-9a-f-]{36})\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String house;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Guest(String house) {
        this.house = house;
    }

    Guest with(String cookieHeader) {
        for (var cookie : cookieHeader.split("; ")) {
            cookies.put(cookie.split("=", 2)[0], cookie.split("=", 2)[1]);
        }
        return this;
    }

    Guest signedIn(String login) throws IOException, InterruptedException {
        var answer = post("/sign-in", "/sign-in", "mail", login + "@demo.example", "password", PASSWORD);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
        }
        return this;
    }

    String cookies() {
        return cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    }

    HttpResponse<String> post(String form, String to, String... fields) throws IOException, InterruptedException {
        var secret = SECRET.matcher(get(form));
        if (!secret.find()) {
            throw new IllegalStateException("no form on " + form);
        }
        var body = new ArrayList<>(java.util.List.of("_csrf=" + encoded(secret.group(1))));
        for (var i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return keep(http.send(request(to).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body))).build(), HttpResponse.BodyHandlers.ofString()));
    }

    /// The meeting that comes first in the list.
    String firstMeeting() throws IOException, InterruptedException {
        var found = MEETING.matcher(get("/meetings"));
        if (!found.find()) {
            throw new IllegalStateException("no meeting on /meetings");
        }
        return found.group(1);
    }

    /// Keeps the bytes of a page as they travel; says where, as a line for the ceiling.
    String capture(String path, Path into) throws IOException, InterruptedException {
        var answer = http.send(request(path).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        Files.write(into, answer.body());
        return String.join("\t", path, answer.headers().firstValue("Content-Type").orElse("text/html;charset=UTF-8"),
                answer.headers().firstValue("Content-Encoding").orElse(""), into.toString());
    }

    /// A page as this reader sees it; several threads may ask at once.
    String page(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    String get(String path) throws IOException, InterruptedException {
        return keep(http.send(request(path).build(), HttpResponse.BodyHandlers.ofString())).body();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(house + path)).header("Accept", "text/html").header("Accept-Language", "fr");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
