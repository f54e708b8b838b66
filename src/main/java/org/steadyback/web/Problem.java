package org.steadyback.web;

/**
 * An error for programs (RFC 9457).
 *
 * @param type   about:blank, since the status says what kind it is
 * @param detail what is wrong and how to mend it
 */
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
