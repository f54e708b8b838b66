package org.steadyback.programme.reading;

import java.util.stream.Stream;

/** One part of a programme, out of one file or several laid over each other. @param name such as "ladders/front-plank.yaml" */
record Document(String name, Yaml yaml) {

    /** The last part of its name: what its id has to be. */
    String id() {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.(yaml|json)$", "");
    }

    /** @param because what has a part in it: where that is the operator's and the rest is not, the problem is theirs */
    ProgrammeProblem problem(String where, String what, String... because) {
        var place = Stream.concat(Stream.of(where), Stream.of(because)).map(yaml::place)
                .filter(each -> !each.file().equals(name)).findFirst().orElseGet(() -> yaml.place(where));
        return ProgrammeProblem.at(place, where, what);
    }
}
