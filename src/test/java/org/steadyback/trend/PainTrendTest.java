package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.trend.PainTrend.Source.DAILY;
import static org.steadyback.trend.PainTrend.Source.MORNING;
import static org.steadyback.trend.PainTrend.Source.NOW;
import static org.steadyback.trend.PainTrend.Source.TRAINING;
import static org.steadyback.trend.Told.day;
import static org.steadyback.trend.Told.days;

import org.junit.jupiter.api.Test;

import org.steadyback.progression.Decision;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.UsualPain;

class PainTrendTest {

    private final UsualPain usual = new UsualPain(14, 7, 3);

    @Test
    void keepsEveryRatingOfADayApartByWhereItComesFrom() {
        var told = new Told().rated(2, RatingKind.MORNING, 0).rated(2, RatingKind.NOW, 5).rated(2, RatingKind.NOW, 3)
                .rated(2, RatingKind.DAILY, 4).trained(2, 9, 2, null);
        var place = trend(told, 0, 9).places().getFirst();
        assertThat(place.from()).isEqualTo(day(2));
        assertThat(place.of(MORNING)).containsExactly(0);
        assertThat(place.of(NOW)).containsExactly(5, 3);
        assertThat(place.of(DAILY)).containsExactly(4);
        assertThat(place.of(TRAINING)).as("a rating that was not given is none").containsExactly(2);
        assertThat(place.sets()).isEqualTo(9);
    }

    @Test
    void aDayWithNothingHasNoPlace() {
        assertThat(trend(new Told().rated(1, 2).rated(4, 2), 0, 9).places()).extracting(PainTrend.Place::from)
                .containsExactly(day(1), day(4));
    }

    @Test
    void theMiddleIsTheLowerOneOfADayAndTheSixBeforeFromThreeRatedDaysOn() {
        var told = new Told().rated(0, 4, 1).rated(5, 3).rated(6, 2).rated(8, 2).rated(20, 9);
        assertThat(trend(told, 0, 30).places()).extracting(PainTrend.Place::middle)
                .as("days 0, 1, 5, 6, 8, 20").containsExactly(null, null, 3, 2, 2, null);
    }

    @Test
    void theHigherOfMorningAndDayStandsForADateAndAMomentDoesNot() {
        var told = new Told().rated(0, 1, 1, 1).rated(2, RatingKind.DAILY, 6).rated(3, RatingKind.NOW, 9);
        assertThat(trend(told, 0, 9).places()).extracting(PainTrend.Place::middle).containsExactly(null, null, 1, null);
    }

    @Test
    void theDaysBeforeCountForTheFirstMedianAndHaveNoPlace() {
        var places = trend(new Told().rated(0, 4, 4, 4, 4), 3, 9).places();
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().middle()).isEqualTo(4);
    }

    @Test
    void aLongTimeIsShownByWeeksAndAVeryLongOneByMonths() {
        assertThat(Bucket.of(days(0, 365))).isEqualTo(Bucket.DAY);
        assertThat(Bucket.of(days(0, 730))).isEqualTo(Bucket.WEEK);
        assertThat(Bucket.of(days(0, 2589))).as("seven years").isEqualTo(Bucket.WEEK);
        assertThat(Bucket.of(days(0, 2590))).isEqualTo(Bucket.MONTH);
        var told = new Told().rated(0, 4, 0, 2).rated(6, 3).trained(0, 5, null, null).trained(3, 4, null, null)
                .steppedUp(1, "front-plank").steppedBack(2, "side-plank");
        var places = PainTrend.of(days(0, 9), Bucket.WEEK, usual, told.span(-6, 9)).places();
        assertThat(places).extracting(PainTrend.Place::from).as("Mondays").containsExactly(day(-1), day(6));
        assertThat(places.getFirst().of(MORNING)).as("of 4, 0, 2 the lowest, the middle, the highest").containsExactly(0, 2, 4);
        assertThat(places.getFirst().middle()).isEqualTo(2);
        assertThat(places.getFirst().sets()).isEqualTo(9);
        assertThat(places.getFirst().up()).hasSize(1);
        assertThat(places.getFirst().back()).hasSize(1);
        assertThat(places.getLast().middle()).as("one rated day says nothing of a week").isNull();
    }

    @Test
    void aStepHasItsPlaceAlsoWhereNothingElseWasTold() {
        var told = new Told().rated(1, 2).steppedBack(4, "front-plank").steppedBack(4, "side-plank").steppedUp(4, "cat-cow");
        var place = trend(told, 0, 9).places().getLast();
        assertThat(place.from()).isEqualTo(day(4));
        assertThat(place.back()).extracting(Decision.StepBack::ladder).containsExactly("front-plank", "side-plank");
        assertThat(place.up()).extracting(Decision.StepUp::ladder).containsExactly("cat-cow");
        assertThat(place.scores()).isEmpty();
        assertThat(place.middle()).isNull();
        assertThat(place.sets()).isZero();
    }

    @Test
    void aFlareUpThatBeganBeforeReachesIn() {
        var told = new Told().flare(-20, -18).flare(-3, 2).flare(8, null);
        assertThat(trend(told, 0, 9).flares()).extracting(flare -> flare.from()).containsExactly(day(-3), day(8));
    }

    private PainTrend trend(Told told, int first, int last) {
        return PainTrend.of(days(first, last), Bucket.DAY, usual, told.span(first - 6, last));
    }
}
