package org.steadyback.programme;

/** Something wrong in a programme file. @param where stage or key, empty for the whole file */
public record ProgrammeProblem(String file, String where, String what) {

    @Override
    public String toString() {
        return where.isEmpty() ? file + ": " + what : file + ", " + where + ": " + what;
    }
}
