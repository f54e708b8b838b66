package org.steadyback.ladders;

import org.steadyback.progression.Criterion;
import org.steadyback.progression.Fact;

/** Where a condition leads that no training meets, or that is met on a page of its own. @param path of that page */
record Door(Kind kind, String path) {

    enum Kind { SETTINGS, PROFESSIONAL, SAFETY_CHECK, FLARE, TAKE_BACK }

    /** Null for what is met, and for what training meets. */
    static Door of(Criterion criterion, String ladder) {
        if (criterion.met()) {
            return null;
        }
        var reason = criterion.reason();
        return switch (reason.rule() + "." + reason.key()) {
            case "R1.must-be-seen", "R2.must-be-seen", "R24.no-blocking-condition", "R29.agreed" ->
                new Door(Kind.PROFESSIONAL, "/see-someone");
            case "R3.answer-first", "R3.fresh-check" -> new Door(Kind.SAFETY_CHECK, "/safety-check");
            case "R17.calm-days", "R17.say-over" -> new Door(Kind.FLARE, "/flare");
            case "R24.opted-in", "R24.equipment", "R29.equipment" -> new Door(Kind.SETTINGS, "/settings");
            case "R29.never-loaded" -> takeBack(ladder);
            case "R29.waits-for" -> takeBack(((Fact.StageFact) reason.facts().get("need")).ladder());
            default -> null;
        };
    }

    private static Door takeBack(String ladder) {
        return new Door(Kind.TAKE_BACK, "/left-out/" + ladder);
    }
}
