package palabre.ui;

import java.util.List;

/// A sentence of the message files with what it speaks of, said in the reader's language when it is shown.
public record Message(String key, List<Object> arguments) {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
