package palabre;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import palabre.charter.Rule;

/// Which tests prove which rules, found on the class path, whether or not this run executes them.
final class Proofs {

    private Proofs() {}

    /// A test class, or one test of it.
    record Proof(String type, String test) implements Comparable<Proof> {

        @Override
        public int compareTo(Proof other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return test.isEmpty() ? type : type + "." + test;
        }
    }

    static Map<Rule, TreeSet<Proof>> all() {
        var proofs = new EnumMap<Rule, TreeSet<Proof>>(Rule.class);
        for (var type : tests()) {
            rules(type).forEach(rule -> add(proofs, rule, new Proof(type.getName(), "")));
            for (var method : type.getDeclaredMethods()) {
                rules(method).forEach(rule -> add(proofs, rule, new Proof(type.getName(), method.getName())));
            }
        }
        return proofs;
    }

    /// Every class beside this one, looked at without being started.
    private static List<Class<?>> tests() {
        try {
            var root = Path.of(Proofs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var tests = new ArrayList<Class<?>>();
            try (var files = Files.walk(root)) {
                for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    var name = root.relativize(file).toString().replace(File.separatorChar, '.').replaceFirst("\\.class$", "");
                    tests.add(Class.forName(name, false, Proofs.class.getClassLoader()));
                }
            }
            return tests;
        } catch (IOException | URISyntaxException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void add(Map<Rule, TreeSet<Proof>> proofs, Rule rule, Proof proof) {
        proofs.computeIfAbsent(rule, _ -> new TreeSet<>()).add(proof);
    }

    private static List<Rule> rules(AnnotatedElement element) {
        @Nullable Proves proves = element.getAnnotation(Proves.class);
        return proves == null ? List.of() : List.of(proves.value());
    }
}
