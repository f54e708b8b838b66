package org.steadyback.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** One of what a form offers, or several of it: by their names, as they were sent. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameOf.Validator.class)
@interface NameOf {

    Class<? extends Enum<?>> value();

    String message() default "{account.choice.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<NameOf, Object> {

        private Set<String> names;

        @Override
        public void initialize(NameOf constraint) {
            names = Stream.of(constraint.value().getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        }

        @Override
        public boolean isValid(Object sent, ConstraintValidatorContext context) {
            return sent == null || (sent instanceof Collection<?> several ? names.containsAll(several) : names.contains(sent));
        }
    }
}
