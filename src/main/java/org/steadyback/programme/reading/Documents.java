package org.steadyback.programme.reading;

import java.util.Map;
import java.util.Set;

/** All that a programme is made of, by name. @param names also of what could not be read, so that a mistake is told once */
record Documents(Map<String, Document> byName, Set<String> names) {

    static String ladder(String id) {
        return "ladders/" + id + ".yaml";
    }

    static String exercise(String id) {
        return "exercises/" + id + ".yaml";
    }

    static String figure(String id) {
        return "figures/" + id + ".yaml";
    }

    static String card(String id) {
        return "cards/" + id + ".yaml";
    }

    static String questionnaire(String id) {
        return "questionnaires/" + id + ".json";
    }

    boolean has(String name) {
        return names.contains(name);
    }

    Document get(String name) {
        return byName.get(name);
    }
}
