package org.steadyback.progress;

import java.time.LocalDate;

/**
 * One local date's ratings, the highest of each kind; null where there is none.
 *
 * @param median lower median of the daily and morning ratings of this date and the six before; null below three
 */
public record PainDay(LocalDate date, Integer morning, Integer daily, Integer now, Integer median) {}
