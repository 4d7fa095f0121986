package palabre.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What whoever installs the house may set; an empty value is as good as none.
public record Settings(Map<String, String> environment) {

    public Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /// The folder of what the house keeps itself.
    public Path data() {
        return Path.of(text("PALABRE_DATA").orElse("data"));
    }

    /// A port number; 0 stands for any that is free.
    public OptionalInt port(String name) {
        var written = text(name);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        var number = written.get().matches("[0-9]{1,5}") ? Integer.parseInt(written.get()) : -1;
        if (number < 0 || number > 65_535) {
            throw new Unusable("%s doit être un numéro de port de 0 à 65535, et non « %s »".formatted(name, written.get()),
                    "%s must be a port number from 0 to 65535, not “%s”".formatted(name, written.get()));
        }
        return OptionalInt.of(number);
    }
}
