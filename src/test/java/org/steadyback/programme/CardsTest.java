package org.steadyback.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.programme.reading.ProgrammeReader;

/** A card is read in a minute, leads on, and claims no more than it should; ProgrammeTest has what no file says. */
class CardsTest {

    private static final Programme PROGRAMME = ProgrammeReader.read(Path.of("src/main/resources/programme"));
    private static final int A_MINUTE = 200;

    static List<Named<Card>> namedCards() {
        return cards().stream().map(card -> Named.of(card.id(), card)).toList();
    }

    private static Collection<Card> cards() {
        return PROGRAMME.cards().values();
    }

    @ParameterizedTest
    @MethodSource("namedCards")
    void aCardIsReadInAMinute(Card card) {
        assertThat(text(card).split("\\s+")).hasSizeBetween(50, A_MINUTE);
    }

    /** C12, C13, SR13, SA4: whom to ask, and never what to take or to wear. */
    @ParameterizedTest
    @MethodSource("namedCards")
    void noCardNamesAMedicineOrAnAmountOfOne(Card card) {
        assertThat(text(card).toLowerCase()).doesNotContainPattern(
                "ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|tylenol|advil|aleve|\\bmg\\b|tablet|dose of");
    }

    /** C26, SL7: fear does harm, and so does a promise. */
    @ParameterizedTest
    @MethodSource("namedCards")
    void noCardFrightensOrPromises(Card card) {
        assertThat(text(card).toLowerCase()).doesNotContainPattern(
                "\\b(never again|wear and tear|worn out|crumbl|degenerat|slipped|within weeks|for good|pain-free|painless)");
    }

    @Test
    void anExerciseThatACardLeadsToLeadsBack() {
        assertThat(cards()).allSatisfy(card -> assertThat(card.exercises()).as(card.id()).allSatisfy(exercise ->
                assertThat(PROGRAMME.exercise(exercise).orElseThrow().learn()).as(exercise).contains(card.id())));
    }

    /** What is learned with an exercise names it, or some of its kind; the rest are for everybody, whatever they do. */
    @Test
    void aCardThatExercisesLeadToLeadsToSomeOfThem() {
        var learned = PROGRAMME.exercises().values().stream().flatMap(exercise -> exercise.learn().stream())
                .collect(Collectors.toSet());
        assertThat(cards().stream().filter(card -> !card.exercises().isEmpty()).map(Card::id))
                .containsExactlyInAnyOrderElementsOf(learned);
        assertThat(cards().stream().filter(card -> card.exercises().isEmpty()).map(Card::id))
                .containsExactly("habits", "heat-or-ice", "rules", "see-someone");
    }

    @Test
    void everyCardIsFoundFromAnother() {
        var led = cards().stream().flatMap(card -> card.cards().stream()).collect(Collectors.toSet());
        assertThat(led).isEqualTo(PROGRAMME.cards().keySet());
        assertThat(cards()).allSatisfy(card -> assertThat(card.cards()).as(card.id()).isNotEmpty().doesNotContain(card.id()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasCards(Card.Topic topic) {
        assertThat(cards()).extracting(Card::topic).contains(topic);
    }

    // Pictures

    @Test
    void everyExerciseHasAFigure() {
        assertThat(PROGRAMME.figures()).containsKeys(PROGRAMME.exercises().keySet().toArray(String[]::new));
    }

    @Test
    void everyFigureBelongsToAnExerciseOrACard() {
        var shown = cards().stream().flatMap(card -> card.parts().stream()).map(Card.Part::figure).filter(Objects::nonNull);
        var used = Stream.concat(PROGRAMME.exercises().keySet().stream(), shown).collect(Collectors.toSet());
        assertThat(used).isEqualTo(PROGRAMME.figures().keySet());
        assertThat(PROGRAMME.figures().keySet().stream().filter(id -> !PROGRAMME.exercises().containsKey(id)).toList())
                .isEqualTo(List.of("sitting-back-rest", "sleep-back", "sleep-side", "stand-tall"));
    }

    /** Where somebody looks a thing up by its picture alone. */
    @Test
    void whatAnExerciseNeedsIsInItsPicture() {
        assertThat(PROGRAMME.exercises().values().stream().filter(exercise -> !exercise.needs().isEmpty()))
                .isNotEmpty().allSatisfy(exercise -> {
                    var figure = PROGRAMME.figures().get(exercise.id());
                    assertThat(Stream.concat(figure.props().stream(), figure.poses().stream()
                            .flatMap(pose -> pose.props().stream())).toList()).as(exercise.id()).isNotEmpty();
                });
    }

    private static String text(Card card) {
        return Stream.concat(Stream.of(card.title(), card.summary()), card.parts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.heading(), part.text()), part.points().stream())))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
