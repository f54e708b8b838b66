package org.steadyback.progression;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A person saying that a professional has checked them and agreed to exercise. @param on the date of that check */
public record Clearance(OffsetDateTime at, LocalDate on) implements Entry {}
