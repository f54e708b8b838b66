package org.steadyback.today;

import java.util.List;

/**
 * What a professional wants to know first, on one sheet of paper.
 *
 * @param written    the day of it
 * @param told       the signs that were ticked since the lock began, day by day
 * @param born       year, or null
 * @param age        in years, or one less before this year's birthday; null with {@code born}
 * @param conditions what the person lives with, as they told it
 * @param pain       the latest rating, or null where there is no recent one
 * @param usualPain  of the week before the start
 * @param since      day of the start
 * @param doing      how they have been training, in one line
 */
record ProfessionalSummary(String written, List<Told> told, Integer born, Integer age, List<String> conditions, String pain,
        int usualPain, String since, String doing) {

    /** @param signs as they were asked for */
    record Told(String day, List<String> signs) {}
}
