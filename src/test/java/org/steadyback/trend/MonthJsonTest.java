package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.trend.Told.day;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.diary.Best;
import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.UsualPain;

/** What is put aside is read years later: each place in it has its meaning. Where this text changes, so must the shape. */
class MonthJsonTest {

    private static final UsualPain USUAL = new UsualPain(14, 7, 3);
    private static final Days SEPTEMBER = new Days(day(0), day(29));

    @Test
    void aMonthIsWrittenAsItAlwaysWas() {
        var month = MonthSummary.of(SEPTEMBER, USUAL,
                List.of(new GivenRating(day(0), RatingKind.MORNING, 4), new GivenRating(day(1), RatingKind.MORNING, 1),
                        new GivenRating(day(3), RatingKind.MORNING, 2), new GivenRating(day(3), RatingKind.NOW, 6)),
                List.of(new DoneSession(day(1), 600, 1, null, List.of("side-plank"), 4), new DoneSession(day(4), null, null, null, List.of("hip-hinge"), 3)),
                List.of(new SessionBest(day(1), "side-plank", "S2", 20, null, 0, 3, true, null, new Best(21, null, 0), new Best(19, null, 0)),
                        new SessionBest(day(4), "hip-hinge", "H3", null, 10, 4000, null, false, new Best(null, 12, 4000), null, null),
                        new SessionBest(day(4), "front-plank", "P1", 10, null, 0, 5, true, null, null, null)));
        assertThat(MonthJson.FORM).endsWith("/1");
        assertThat(MonthJson.write(month)).isEqualTo("""
                ["2026-09-01",{"MORNING":[1,2,4],"NOW":[6],"TRAINING":[1]},2,7,2,[2,5],{\
                "front-plank":["2026-09-01",["P1",10,null,0],null,null,null,[5],true],\
                "hip-hinge":["2026-09-01",["H3",null,10,4000],[[],[12],[4000]],null,null,[],false],\
                "side-plank":["2026-09-01",["S2",20,null,0],null,[[21],[],[]],[[19],[],[]],[3],true]}]""");
        assertThat(MonthJson.read(MonthJson.write(month))).contains(month);
    }

    @Test
    void aMonthWithNothingIsOneToo() {
        var month = MonthSummary.of(SEPTEMBER, USUAL, List.of(), List.of(), List.of());
        assertThat(MonthJson.write(month)).isEqualTo("[\"2026-09-01\",{},null,0,0,[],{}]");
        assertThat(MonthJson.read(MonthJson.write(month))).contains(month);
        assertThat(month.pain()).isEmpty();
    }

    @Test
    void whatIsNoMonthIsNone() {
        assertThat(MonthJson.read("?")).isEmpty();
        assertThat(MonthJson.read("{\"from\":\"2026-09-01\"}")).isEmpty();
        assertThat(MonthJson.read("[\"2026-09-01\",{\"EVENING\":[1]},null,0,0,[],{}]")).isEmpty();
    }
}
