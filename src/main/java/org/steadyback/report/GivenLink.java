package org.steadyback.report;

import java.util.List;

import io.quarkus.qute.TemplateData;

import org.steadyback.trend.Range;

/**
 * A link as its owner sees it.
 *
 * @param reader   for whom it is, or null
 * @param notes    how many were chosen
 * @param revoked  when it was taken back, or null
 * @param openings the latest of them, and {@code opened} how many there are
 */
@TemplateData
public record GivenLink(long id, String reader, Range range, int notes, String address, String made, String until,
        String revoked, List<String> openings, long opened) {

    public long earlier() {
        return opened - openings.size();
    }
}
