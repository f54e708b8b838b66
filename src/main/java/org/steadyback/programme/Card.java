package org.steadyback.programme;

import java.util.List;

/**
 * Something to know, read in a minute.
 *
 * @param exercises ids of where it leads
 * @param cards     ids of its neighbours
 * @param covers    facts of the source texts that it carries
 */
public record Card(String id, String title, Topic topic, String summary, List<Part> parts, List<String> exercises,
        List<String> cards, List<String> sources, List<String> covers) {

    /** When the back hurts, through the day, or about training. */
    public enum Topic { SORE, DAY, TRAINING }

    /** @param heading null for none, as are text and figure */
    public record Part(String heading, String text, List<String> points, String figure) {

        public Part {
            points = points == null ? List.of() : List.copyOf(points);
        }
    }
}
