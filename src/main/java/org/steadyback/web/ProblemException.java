package org.steadyback.web;

/** A request of a program that cannot be answered. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    /** @param key of the sentence that says what is wrong */
    public ProblemException(int status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}
