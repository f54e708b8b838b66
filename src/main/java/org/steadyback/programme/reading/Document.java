package org.steadyback.programme.reading;

/** One part of a programme, out of one file or several laid over each other. @param name such as "ladders/front-plank.yaml" */
record Document(String name, Yaml yaml) {

    /** The last part of its name: what its id has to be. */
    String id() {
        return name.substring(name.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    ProgrammeProblem problem(String where, String what) {
        return ProgrammeProblem.at(yaml.place(where), where, what);
    }
}
