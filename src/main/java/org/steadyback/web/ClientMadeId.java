package org.steadyback.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The number that a form brings along, so that sending it twice does once what it asks for: a UUID, written in full. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@NotNull
@Pattern(regexp = ClientMadeId.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface ClientMadeId {

    /** Java's own reading of a UUID is more lenient. */
    String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    String message() default "{diary.entry.missing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
