package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * The invariants of RULES.md C5 on one diary, entry by entry. What the rules go by it reads from the diary itself
 * ({@link DiaryReading}), so that an engine that remembers wrongly is found out; of the engine it sees only what
 * everybody sees, offers and decisions, and after each entry where the ladders stand.
 */
public final class InvariantCheck {

    private final OfferInvariants offers;
    private final TurnInvariants turns;

    public InvariantCheck(Progression engine, Profile profile) {
        var reading = new DiaryReading(engine.ladders(engine.start(profile)), profile);
        this.offers = new OfferInvariants(profile, reading);
        this.turns = new TurnInvariants(profile, reading);
    }

    /** Looks at what is offered at a moment after the last entry and before the next. */
    public void offered(Offer offer, ZonedDateTime now) {
        offers.hold(offer, now);
    }

    /** @param offer what was offered just before; only a session needs it */
    public void folded(Offer offer, Entry entry, Turn turn) {
        turns.hold(offer, entry, turn);
    }

    /** A broken invariant, and the diary that broke it. */
    public static final class Violation extends AssertionError {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 40;

        private final String invariant;

        public Violation(String invariant, String what, List<String> diary) {
            super(invariant + ": " + what + "\n  after" + (diary.size() > SHOWN ? " (the last of it)" : "") + "\n    "
                    + String.join("\n    ", diary.subList(Math.max(0, diary.size() - SHOWN), diary.size())));
            this.invariant = invariant;
        }

        public String invariant() {
            return invariant;
        }
    }
}
