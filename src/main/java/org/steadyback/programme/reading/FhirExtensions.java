package org.steadyback.programme.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The extensions in one place of a FHIR file: what is asked for is answered, and whatever else is there is a problem. */
final class FhirExtensions {

    private final List<JsonNode> list;
    private final String where;
    private final Problems problems;
    private final Set<Integer> asked = new HashSet<>();

    /** @param where the keys that lead there, with a blank behind them, or empty for the whole file */
    FhirExtensions(List<JsonNode> list, String where, Problems problems) {
        this.list = list;
        this.where = where;
        this.problems = problems;
    }

    /** The extensions that an extension holds. */
    Optional<FhirExtensions> within(String url) {
        return at(url).map(index -> new FhirExtensions(List.copyOf(children(list.get(index))),
                where + "extension " + (index + 1) + " ", problems));
    }

    Optional<BigDecimal> number(String url) {
        return at(url).flatMap(index -> Optional.ofNullable(list.get(index).get("valueDecimal"))
                .or(() -> Optional.ofNullable(list.get(index).get("valueInteger"))).filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue).or(() -> wrong(index, "must have a number, as valueDecimal or valueInteger")));
    }

    Optional<Integer> whole(String url, int least, int most) {
        return at(url).flatMap(index -> Optional.ofNullable(list.get(index).get("valueInteger"))
                .filter(value -> value.canConvertToInt() && value.isIntegralNumber()).map(JsonNode::intValue)
                .filter(value -> value >= least && value <= most)
                .or(() -> wrong(index, "must have a whole number from %d to %d, as valueInteger".formatted(least, most))));
    }

    Optional<Boolean> flag(String url) {
        return at(url).flatMap(index -> Optional.ofNullable(list.get(index).get("valueBoolean")).filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue).or(() -> wrong(index, "must have true or false, as valueBoolean")));
    }

    Optional<String> code(String url) {
        return at(url).flatMap(index -> Optional.ofNullable(list.get(index).get("valueCode")).filter(JsonNode::isTextual)
                .map(JsonNode::textValue).or(() -> wrong(index, "must have a word, as valueCode")));
    }

    boolean has(String url) {
        return list.stream().anyMatch(each -> isCalled(each, url));
    }

    /** Once all that means anything was asked for. */
    void end() {
        for (int i = 0; i < list.size(); i++) {
            if (!asked.contains(i)) {
                wrong(i, "\"" + list.get(i).path("url").asText() + "\" means nothing here");
            }
        }
    }

    private Optional<Integer> at(String url) {
        Integer found = null;
        for (int i = 0; i < list.size(); i++) {
            if (isCalled(list.get(i), url) && asked.add(i)) {
                if (found != null) {
                    wrong(i, "\"" + url + "\" stands twice");
                }
                found = i;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isCalled(JsonNode extension, String url) {
        return extension.path("url").asText().equals(url);
    }

    private static List<JsonNode> children(JsonNode extension) {
        return extension.path("extension").valueStream().toList();
    }

    private <T> Optional<T> wrong(int index, String what) {
        problems.add(where + "extension " + (index + 1), what);
        return Optional.empty();
    }
}
