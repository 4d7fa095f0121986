package palabre.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.ui.KnownDate;
import palabre.ui.Message;
import palabre.ui.Text;
import tools.jackson.databind.json.JsonMapper;

/// A sentence kept in the database so that each reader is told it in their language: its key, and what it speaks of by kind.
record SavedMessage(String key, List<Argument> arguments) {

    record Argument(String kind, @Nullable String words, @Nullable Text text, @Nullable SavedMessage sentence) {

        static Argument of(Object argument) {
            return switch (argument) {
                case LocalDate date -> plain("date", date);
                case KnownDate date -> plain("known", date.iso());
                case Instant moment -> plain("moment", moment);
                case Integer number -> plain("number", number);
                case Text text -> new Argument("text", null, text, null);
                case Message message -> new Argument("sentence", null, null, SavedMessage.of(message));
                default -> plain("words", argument);
            };
        }

        private static Argument plain(String kind, Object value) {
            return new Argument(kind, value.toString(), null, null);
        }

        Object value() {
            if (text != null) {
                return text;
            }
            if (sentence != null) {
                return sentence.message();
            }
            var said = words == null ? "" : words;
            return switch (kind) {
                case "date" -> LocalDate.parse(said);
                case "known" -> new KnownDate(said);
                case "moment" -> Instant.parse(said);
                case "number" -> Integer.valueOf(said);
                default -> said;
            };
        }
    }

    static SavedMessage of(Message message) {
        return new SavedMessage(message.key(), message.arguments().stream().map(Argument::of).toList());
    }

    static String written(Message message, JsonMapper json) {
        return json.writeValueAsString(of(message));
    }

    static Message read(String column, JsonMapper json) {
        return json.readValue(column, SavedMessage.class).message();
    }

    Message message() {
        return new Message(key, arguments.stream().map(Argument::value).toList());
    }
}
