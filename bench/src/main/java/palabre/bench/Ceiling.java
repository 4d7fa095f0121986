package palabre.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.catalina.startup.Tomcat;

/// The same server with the same settings, handing out the bytes the house answered, from memory:
/// as fast as pages could be on this machine if they cost nothing to make.
public final class Ceiling {

    private record Answer(String type, String encoding, byte[] body) {}

    private Ceiling() {}

    public static void main(String... args) throws Exception {
        var answers = new HashMap<String, Answer>();
        for (var line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
            var parts = line.split("\t");
            answers.put(parts[0], new Answer(parts[1], parts[2], Files.readAllBytes(Path.of(parts[3]))));
        }
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Path.of(args[1]).resolveSibling("ceiling").toString());
        tomcat.setPort(Integer.parseInt(args[0]));
        // What spring.threads.virtual.enabled gives the house.
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "answers", new Answers(answers));
        context.addServletMappingDecoded("/*", "answers");
        tomcat.start();
        System.out.println("open");
        tomcat.getServer().await();
    }

    private static final class Answers extends HttpServlet {

        private final transient Map<String, Answer> answers;

        Answers(Map<String, Answer> answers) {
            this.answers = answers;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var answer = answers.get(request.getRequestURI());
            response.setContentType(answer.type());
            if (!answer.encoding().isEmpty()) {
                response.setHeader("Content-Encoding", answer.encoding());
            }
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }
}
