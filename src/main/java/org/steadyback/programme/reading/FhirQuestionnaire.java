package org.steadyback.programme.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is used of a Questionnaire of FHIR R4 (hl7.org/fhir/R4/questionnaire.html), and what must not be there because it
 * would change what the rest means. Its schema has looked at the shape of it, and knows all other keys.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FhirQuestionnaire(String url, String version, String title, String description, String copyright,
        List<JsonNode> extension, List<Item> item, JsonNode contained, JsonNode derivedFrom, JsonNode implicitRules,
        JsonNode modifierExtension) {

    /** Spelled as in a file. */
    enum Type { GROUP, DISPLAY, BOOLEAN, CHOICE, INTEGER, DECIMAL }

    /** A question, a group of them, or a text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String linkId, String prefix, String text, Type type, Boolean required, List<Option> answerOption,
            List<Item> item, List<JsonNode> extension, JsonNode enableWhen, JsonNode enableBehavior, Boolean repeats,
            Boolean readOnly, JsonNode initial, JsonNode answerValueSet, JsonNode maxLength, JsonNode modifierExtension) {

        Item {
            required = Boolean.TRUE.equals(required);
            repeats = Boolean.TRUE.equals(repeats);
            readOnly = Boolean.TRUE.equals(readOnly);
            answerOption = answerOption == null ? List.of() : answerOption;
            item = item == null ? List.of() : item;
            extension = extension == null ? List.of() : extension;
        }

        /** What is there and means something that this app does not do, by its key. */
        Map<String, String> unsupported() {
            var reasons = new LinkedHashMap<String, String>();
            note(reasons, "enableWhen", enableWhen != null, "questions that depend on other answers are not supported");
            note(reasons, "enableBehavior", enableBehavior != null, "questions that depend on other answers are not supported");
            note(reasons, "repeats", repeats, "more than one answer to a question is not supported");
            note(reasons, "readOnly", readOnly, "a question that nobody can answer is not supported");
            note(reasons, "initial", initial != null, "an answer that is chosen in advance is not supported");
            note(reasons, "answerValueSet", answerValueSet != null, "answers must be listed here, as answerOption");
            note(reasons, "maxLength", maxLength != null, "is not supported");
            note(reasons, "modifierExtension", modifierExtension != null, "is not supported");
            return reasons;
        }
    }

    /** An answer to choose: one of the two values is there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Option(Integer valueInteger, Coding valueCoding, Boolean initialSelected, List<JsonNode> extension,
            JsonNode modifierExtension) {

        Option {
            initialSelected = Boolean.TRUE.equals(initialSelected);
            extension = extension == null ? List.of() : extension;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Coding(String code, String display, List<JsonNode> extension) {

        Coding {
            extension = extension == null ? List.of() : extension;
        }
    }

    FhirQuestionnaire {
        extension = extension == null ? List.of() : extension;
    }

    Map<String, String> unsupported() {
        var reasons = new LinkedHashMap<String, String>();
        note(reasons, "contained", contained != null, "is not supported");
        note(reasons, "derivedFrom", derivedFrom != null, "is not supported: a file must say everything itself");
        note(reasons, "implicitRules", implicitRules != null, "is not supported");
        note(reasons, "modifierExtension", modifierExtension != null, "is not supported");
        return reasons;
    }

    private static void note(Map<String, String> reasons, String key, boolean there, String reason) {
        if (there) {
            reasons.put(key, reason);
        }
    }
}
