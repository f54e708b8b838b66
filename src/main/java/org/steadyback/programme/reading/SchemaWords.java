package org.steadyback.programme.reading;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

/** What a schema asks for, told to somebody who writes programmes and reads no schemas. */
final class SchemaWords {

    /** Every pattern of the schemas. */
    static final Map<String, String> PATTERNS = Map.of(
            "\\S", "must not be blank",
            "^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$", "must be lower-case words joined by hyphens, 40 characters at most",
            "^[A-Za-z0-9]{1,10}$", "must be letters and digits, 10 at most",
            "^[A-Z]{1,2}[0-9]{1,2}$", "must be one or two capitals and a number, such as SR7",
            "^\\S{1,200}$", "must be 1 to 200 characters without a blank",
            "^\\S{1,40}$", "must be 1 to 40 characters without a blank",
            "^[A-Za-z0-9._/-]{1,64}$", "must be letters, digits, dots, slashes, hyphens and underscores, 64 at most",
            "^\\S+( \\S+)*$", "must not begin or end with a blank, or have two of them together");

    static final Map<String, String> TYPES = Map.of("string", "a text", "integer", "a whole number", "number", "a number",
            "boolean", "true or false", "array", "a list", "object", "a mapping of keys to values");

    private SchemaWords() {}

    static String of(Error error) {
        var asked = error.getSchemaNode();
        return error.getInstanceNode().isNull() ? "is empty" : switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "there is no such key";
            case "type" -> "must be " + TYPES.get(asked.asText());
            case "const" -> "must be " + asked.asText();
            case "enum" -> "must be one of " + list(asked, ", ");
            case "pattern" -> PATTERNS.get(asked.asText());
            case "minimum" -> "must be at least " + asked.asText();
            case "maximum" -> "must be at most " + asked.asText();
            case "exclusiveMinimum" -> "must be more than " + asked.asText();
            case "minItems" -> "must list at least " + asked.asText();
            case "maxItems" -> "must list at most " + asked.asText();
            case "uniqueItems" -> "must not list the same twice";
            case "oneOf" -> "must have either " + ways(asked) + ", and only one of them";
            case "anyOf" -> "must have " + ways(asked);
            default -> error.getMessage();
        };
    }

    private static String ways(JsonNode ways) {
        return ways.findValues("required").stream().map(keys -> list(keys, " and ")).collect(Collectors.joining(" or "));
    }

    private static String list(JsonNode words, String between) {
        return StreamSupport.stream(words.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(between));
    }
}
