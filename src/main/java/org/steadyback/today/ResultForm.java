package org.steadyback.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What was typed about one ladder, as it was typed. Its fields are called {@code ladder.field}.
 *
 * @param shown  the stage that the form showed; {@code stage} is the one that was chosen
 * @param asked  the dose that it showed, as {@link AskedDose} writes it
 * @param did    "all" as shown, "some" of it, "skipped", or null when nothing was chosen
 * @param sets   seconds or repetitions, set by set; {@code left} and {@code right} instead where there are sides
 */
record ResultForm(String ladder, String shown, String asked, String stage, String did, List<String> sets,
        List<String> left, List<String> right, String load, String pain, boolean stopped, String skipped, String comfort) {

    static final String ALL = "all";
    static final String SOME = "some";
    static final String SKIPPED = "skipped";

    static ResultForm blank(String ladder, String stage, String asked) {
        return new ResultForm(ladder, stage, asked, stage, null, List.of(), List.of(), List.of(), "", null, false, "", null);
    }

    static ResultForm read(String ladder, MultivaluedMap<String, String> form) {
        return new ResultForm(ladder, text(form, ladder + ".shown"), text(form, ladder + ".asked"),
                text(form, ladder + ".stage"), form.getFirst(ladder + ".did"), values(form, ladder + ".set"),
                values(form, ladder + ".left"), values(form, ladder + ".right"),
                text(form, ladder + ".load"), form.getFirst(ladder + ".pain"), form.containsKey(ladder + ".stopped"),
                text(form, ladder + ".skipped"), form.getFirst(ladder + ".comfort"));
    }

    /** Nothing was chosen or typed: the exercise is simply not part of the session. */
    boolean isUntouched() {
        return did == null && !hasSets() && pain == null && !stopped && comfort == null && skipped.isEmpty()
                && load.isBlank();
    }

    boolean hasSets() {
        return amounts().findAny().isPresent();
    }

    boolean isAll() {
        return ALL.equals(did);
    }

    /** Said so, or only said why. */
    boolean isSkipped() {
        return SKIPPED.equals(did) || did == null && !skipped.isEmpty() && !hasSets() && !stopped;
    }

    Stream<String> amounts() {
        return Stream.of(sets, left, right).flatMap(List::stream).filter(value -> !value.isBlank());
    }

    private static List<String> values(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.get(field)).map(List::copyOf).orElse(List.of());
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }
}
