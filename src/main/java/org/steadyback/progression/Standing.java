package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a person stands on everything: all that the rules remember of a diary. Its size does not grow with the diary.
 *
 * @param phase     highest phase that is open
 * @param easyUntil last moment of the easy period, or null (R14)
 * @param told      the notices that were given (R25)
 * @param overallOn when the overall change was last answered, or null (R27)
 */
public record Standing(Profile profile, Phase phase, Map<String, LadderStanding> ladders, PainMemory pain,
        GoodDays goodDays, StepUps stepUps, Training training, Flares flares, Safety safety, Instant easyUntil,
        Told told, ActivityMemory activities, LocalDate overallOn) {

    /** The ladders of a standing in the making: a fold changes them in place, and nobody else ever sees them. */
    private static final class InTheMaking extends HashMap<String, LadderStanding> {

        private static final long serialVersionUID = 1L;

        private final Map<String, LadderStanding> before;

        InTheMaking(Map<String, LadderStanding> before) {
            super(before);
            this.before = before;
        }

        /** In order again; sorting them anew would take longer than the fold. */
        Made made() {
            var made = new Made(before);
            if (size() == before.size()) {
                made.replaceAll((id, was) -> get(id));
            } else {
                made.putAll(this);
            }
            return made;
        }
    }

    /** Ladders that nobody else holds any more, so that a standing with another rating shares them. */
    private static final class Made extends TreeMap<String, LadderStanding> {

        private static final long serialVersionUID = 1L;

        Made(Map<String, LadderStanding> ladders) {
            super(ladders);
        }
    }

    public Standing {
        ladders = ladders instanceof InTheMaking || ladders instanceof Made ? ladders : new Made(ladders);
    }

    public Map<String, LadderStanding> ladders() {
        return Collections.unmodifiableMap(ladders);
    }

    static Standing start(Profile profile, Map<String, LadderStanding> ladders) {
        return new Standing(profile, Phase.LOOSEN, ladders, PainMemory.none(), GoodDays.NONE, StepUps.none(),
                Training.none(), Flares.none(), Safety.unknown(), null, Told.NOTHING, ActivityMemory.NONE, null);
    }

    /** A copy for one fold, which then owns it. */
    Standing inTheMaking() {
        return withLadders(new InTheMaking(ladders));
    }

    /** The copy, once its fold is done with it. */
    Standing made() {
        return withLadders(((InTheMaking) ladders).made());
    }

    private Standing withLadders(Map<String, LadderStanding> changed) {
        return new Standing(profile, phase, changed, pain, goodDays, stepUps, training, flares, safety, easyUntil, told,
                activities, overallOn);
    }

    /** A ladder that came into the programme after this was stored starts at its first stage. */
    public LadderStanding on(Ladder ladder) {
        var here = ladders.get(ladder.id());
        return here == null ? LadderStanding.startAt(0) : here;
    }

    /** Whether the person can do a stage: one of its ways with what they have, and not against what they live with. */
    boolean allows(Stage stage) {
        return stage.canBeDoneBy(profile.equipment(), unagreed());
    }

    /** Whether what they have would do for a stage that what they live with closes. */
    boolean closes(Stage stage) {
        return !allows(stage) && stage.canBeDoneWith(profile.equipment());
    }

    /** What they live with, as long as no professional has agreed to exercise with it. */
    private Set<Condition> unagreed() {
        return isAgreed() ? Set.of() : profile.conditions();
    }

    /** Whether nothing that the person lives with closes a way to exercise, or a professional agreed to it. */
    public boolean isOpen(Stage.Way way) {
        return way.isFor(unagreed());
    }

    /** Whether a professional has agreed to exercise since all of the conditions were told (R24). */
    public boolean isAgreed() {
        return safety.isAgreedTo(profile.agreedFrom());
    }

    Stream<Performance> performances() {
        return ladders.values().stream().flatMap(ladder -> ladder.performances().stream());
    }

    Standing with(Ladder ladder, UnaryOperator<LadderStanding> change) {
        return with(ladder, change.apply(on(ladder)));
    }

    Standing with(Ladder ladder, LadderStanding changed) {
        if (ladders instanceof InTheMaking) {
            ladders.put(ladder.id(), changed);
            return this;
        }
        var copy = new Made(ladders);
        copy.put(ladder.id(), changed);
        return withLadders(copy);
    }

    Standing with(PainMemory changed) {
        return new Standing(profile, phase, ladders, changed, goodDays, stepUps, training, flares, safety, easyUntil,
                told, activities, overallOn);
    }

    Standing with(GoodDays changed) {
        return changed == goodDays ? this : new Standing(profile, phase, ladders, pain, changed, stepUps, training,
                flares, safety, easyUntil, told, activities, overallOn);
    }

    Standing with(Phase reached) {
        return new Standing(profile, reached, ladders, pain, goodDays, stepUps, training, flares, safety, easyUntil,
                told, activities, overallOn);
    }

    Standing with(StepUps changed) {
        return new Standing(profile, phase, ladders, pain, goodDays, changed, training, flares, safety, easyUntil, told,
                activities, overallOn);
    }

    Standing with(Training changed) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, changed, flares, safety, easyUntil, told,
                activities, overallOn);
    }

    Standing with(Flares changed) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, training, changed, safety, easyUntil,
                told, activities, overallOn);
    }

    Standing with(Safety changed) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, training, flares, changed, easyUntil,
                told, activities, overallOn);
    }

    Standing easyUntil(Instant last) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, training, flares, safety, last, told,
                activities, overallOn);
    }

    Standing told(String notice, LocalDate date) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, training, flares, safety, easyUntil,
                told.with(notice, date), activities, overallOn);
    }

    Standing with(ActivityMemory changed) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, training, flares, safety, easyUntil, told,
                changed, overallOn);
    }

    Standing overallOn(LocalDate date) {
        return new Standing(profile, phase, ladders, pain, goodDays, stepUps, training, flares, safety, easyUntil, told,
                activities, date);
    }
}
