package org.steadyback.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the app says at a moment, for programs. Words are for people; rules, ids and numbers are for programs. */
@Schema(name = "Plan")
record PlanAnswer(
        @Schema(description = "The moment, in the person's zone", examples = "2026-10-01T08:00:00+02:00") String at,
        @Schema(description = "Version of the rule sheet that decided", examples = "1.0") String rulesVersion,
        @Schema(enumeration = {"normal", "easy", "flare", "screening", "urgent-lock", "emergency-lock"}) String mode,
        @Schema(description = "Highest open phase", minimum = "1", maximum = "4") int phase,
        List<LadderAnswer> ladders,
        @Schema(description = "Everything that may be done now") List<OfferAnswer> offer,
        @Schema(description = "Every change of stage, phase and mode so far, oldest first") List<DecisionAnswer> decisions,
        @Schema(description = "What a professional should look at soon") List<Because> notices) {

    @Schema(name = "Reason")
    record Because(@Schema(examples = "R28") String rule, String text) {}

    @Schema(name = "Ladder")
    record LadderAnswer(
            @Schema(examples = "front-plank") String ladder,
            @Schema(description = "The stage on which the person stands", examples = "P4") String stage,
            @Schema(enumeration = {"offered", "resting", "waiting", "locked", "excluded"}) String status,
            List<Because> because,
            @Schema(description = "The next closed stage; null at the top", nullable = true) NextAnswer next) {}

    @Schema(name = "NextStage")
    record NextAnswer(
            String stage,
            @Schema(description = "First date on which it can be open if all goes well; null where training alone does not"
                    + " lead there", type = SchemaType.STRING, format = "date", nullable = true) LocalDate earliest,
            List<CriterionAnswer> criteria) {}

    @Schema(name = "Criterion")
    record CriterionAnswer(String rule, String text, String have, String need, boolean met) {}

    @Schema(name = "OfferedStage")
    record OfferAnswer(String ladder, String stage, int sets, @Schema(nullable = true) Integer holdSeconds,
            @Schema(nullable = true) Integer reps, @Schema(nullable = true) BigDecimal loadKg, boolean perSide,
            int restSeconds) {}

    @Schema(name = "Decision")
    record DecisionAnswer(
            String at,
            @Schema(description = "null for a phase or a mode", nullable = true) String ladder,
            @Schema(description = "A stage id, a phase or a mode; null for a mode that begins", nullable = true) String from,
            @Schema(description = "A stage id, a phase or a mode; null for a mode that ends", nullable = true) String to,
            String rule, String text) {}
}
