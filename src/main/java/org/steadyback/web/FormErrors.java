package org.steadyback.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
                .sorted(Comparator.<ConstraintViolation<?>>comparingInt(FormErrors::place)
                        .thenComparing(ConstraintViolation::getMessage))
                .forEach(violation -> byField.putIfAbsent(field(violation), violation.getMessage()));
        return new FormErrors(byField);
    }

    public FormErrors with(String field, String message) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, message);
        return new FormErrors(more);
    }

    /** Both; the first has its say where both have something to say of a field. */
    public FormErrors and(FormErrors more) {
        var both = new LinkedHashMap<>(byField);
        more.byField.forEach(both::putIfAbsent);
        return new FormErrors(both);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** The message of a field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    /** Of the field in its form record; the form is laid out in that order. */
    private static int place(ConstraintViolation<?> violation) {
        var components = violation.getRootBeanClass().getRecordComponents();
        return components == null ? 0 : IntStream.range(0, components.length)
                .filter(place -> components[place].getName().equals(field(violation))).findFirst().orElse(0);
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }
}
