package org.steadyback.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The invariants that compare one diary with another: I9 and I11. They fold a whole diary again, so only some are asked. */
public final class PairedFolds {

    private final Progression engine;
    private final Profile profile;
    private final List<Entry> diary;

    public PairedFolds(Progression engine, Profile profile, List<Entry> diary) {
        this.engine = engine;
        this.profile = profile;
        this.diary = diary;
    }

    /** I11: the whole diary at once gives what it gave entry by entry, to the letter. */
    public void givesAgain(Standing reached) {
        var again = engine.fold(profile, diary).standing();
        demand(again.equals(reached) && again.toString().equals(reached.toString()), "I11",
                "the whole diary gives another standing than its entries one by one", diary);
    }

    /** I9: a yes in a safety check before some entry, against a no, and what is then offered until somebody is cleared. */
    public void yesNeverEnlarges(RandomGenerator random) {
        if (diary.isEmpty()) {
            return;
        }
        var from = random.nextInt(diary.size());
        var before = engine.fold(profile, diary.subList(0, from)).standing();
        var sign = Sign.values()[random.nextInt(Sign.values().length)];
        var check = new SafetyCheck(diary.get(from).at(), Set.of(sign));
        var changed = engine.after(before, check).standing();
        before = engine.after(before, new SafetyCheck(check.at(), Set.of())).standing();
        for (var i = from; i < diary.size() && !(diary.get(i) instanceof Clearance); i++) {
            var entry = diary.get(i);
            var now = entry.at().toZonedDateTime();
            var plain = engine.offer(before, now);
            for (var open : engine.offer(changed, now).open()) {
                demand(isWithin(plain.find(open.ladder()).orElseThrow(), open), "I9",
                        "%s %s is offered only because of a yes to %s".formatted(open.ladder(), open.stage().id(), sign),
                        with(check, from, i));
            }
            before = engine.after(before, entry).standing();
            changed = engine.after(changed, entry).standing();
        }
    }

    private boolean isWithin(LadderOffer plain, LadderOffer open) {
        var stages = engine.ladders(engine.start(profile)).find(open.ladder()).orElseThrow().stages();
        return plain.status().isOpen() && stages.indexOf(open.stage()) <= stages.indexOf(plain.stage())
                && (open.dose().sets() <= plain.dose().sets() || !open.stage().equals(plain.stage()));
    }

    private List<Entry> with(Entry inserted, int at, int until) {
        var all = new ArrayList<>(diary.subList(0, until));
        all.add(at, inserted);
        return all;
    }

    private static void demand(boolean isSo, String invariant, String what, List<Entry> diary) {
        if (!isSo) {
            throw new InvariantCheck.Violation(invariant, what, diary.stream().map(EntryWords::of).toList());
        }
    }
}
