package org.steadyback.report;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.chart.Person;
import org.steadyback.web.Sentences;

/**
 * Whose sheet it is, as far as they told. No name is known.
 *
 * @param born       year, or null
 * @param age        in years, or one less before this year's birthday; null with {@code born}
 * @param conditions what the person lives with
 * @param since      day of the start
 */
public record About(Integer born, Integer age, List<String> conditions, LocalDate since) {

    private static final int WIDTH = 110;

    static About of(Person person, Sentences sentences) {
        var profile = person.profile();
        return new About(profile.birthYear, profile.birthYear == null ? null : person.today().getYear() - profile.birthYear,
                profile.conditions.stream().map(condition -> sentences.of("conditions." + condition)).toList(),
                profile.startedOn);
    }

    /** Lines of paper that it takes. */
    int height() {
        return Print.lines(String.join("; ", conditions), WIDTH);
    }
}
