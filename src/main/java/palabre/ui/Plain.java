package palabre.ui;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// Words that can stand in an official paper: no control characters, no marks that turn the reading order,
/// no pictographs, no angle brackets.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Plain.Check.class)
public @interface Plain {

    String message() default "{Plain}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Plain, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence words, ConstraintValidatorContext context) {
            return words == null || words.codePoints().allMatch(Check::plain);
        }

        private static boolean plain(int character) {
            return character == '\n' || character == '\r' || character == '\t'
                    || !(Character.isISOControl(character) || turnsReading(character) || Character.isEmojiPresentation(character)
                            || character == '<' || character == '>' || character == 0xFFFD
                            || Character.getType(character) == Character.SURROGATE);
        }

        private static boolean turnsReading(int character) {
            return character == 0x200E || character == 0x200F || character == 0x061C
                    || character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        }
    }
}
