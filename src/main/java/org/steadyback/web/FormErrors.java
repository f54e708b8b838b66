package org.steadyback.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;

import io.quarkus.qute.TemplateData;

/** What is wrong with a form: a message for each field, in the order of the form where its record has one. */
@TemplateData
public record FormErrors(Map<String, String> byField) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    public static FormErrors of(Set<? extends ConstraintViolation<?>> violations) {
        var byField = new LinkedHashMap<String, String>();
        violations.stream()
                .sorted((a, b) -> field(a).compareTo(field(b)))
                .forEach(violation -> byField.putIfAbsent(field(violation), violation.getMessage()));
        return new FormErrors(byField);
    }

    public FormErrors with(String field, String message) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, message);
        return new FormErrors(more);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** The message of a field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }
}
