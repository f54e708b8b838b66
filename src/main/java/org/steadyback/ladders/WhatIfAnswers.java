package org.steadyback.ladders;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.steadyback.account.CurrentAccount;
import org.steadyback.ladders.WhatIfForm.Session;
import org.steadyback.programme.Wording;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Turn;
import org.steadyback.web.Dates;

/** Answers "what if" by folding an entry that nobody has logged. Nothing of it is kept. */
@Singleton
class WhatIfAnswers {

    private final CurrentAccount current;
    private final Progression engine;
    private final Wording wording;

    WhatIfAnswers(CurrentAccount current, Progression engine, Wording wording) {
        this.current = current;
        this.engine = engine;
        this.wording = wording;
    }

    /** Null while nothing is asked that can be answered. */
    WhatIfAnswer of(WhatIfForm form, Climb climb, Standing standing) {
        var whatIf = engine.whatIf(standing, current.now());
        if (form.score().isPresent()) {
            var score = form.score().get();
            return answer(score, null, climb, standing, whatIf.tomorrowRated(score), whatIf.tomorrow());
        }
        return form.outcome().map(session -> whatIf.nextSession(climb.ladder(), session.outcome())
                .map(turn -> answer(null, session, climb, standing, turn, whatIf.comes(climb.ladder()).orElseThrow()))
                .orElseGet(() -> doesNotCome(session, climb))).orElse(null);
    }

    private WhatIfAnswer answer(Integer score, Session session, Climb climb, Standing before, Turn turn, ZonedDateTime at) {
        var without = offer(climb, before, at);
        var with = offer(climb, turn.standing(), at);
        var opens = opens(climb, turn.standing(), at);
        opens.removeAll(opens(climb, before, at));
        var decisions = turn.decisions().stream().map(decision -> wording.of(decision.reason(), current.viewer())).toList();
        return new WhatIfAnswer(score, session, true, decisions,
                decisions.isEmpty() && opens.isEmpty() && isSame(without, with), Dates.dayAndTime(at), stage(climb, with),
                dose(climb, with), with.status(), with.until() == null ? null : Dates.dayAndTime(with.until()),
                wording.of(with.because().getFirst(), current.viewer()), opens);
    }

    /** Closed, left out, or not to be had: what the page says of it anyway is all there is to say. */
    private WhatIfAnswer doesNotCome(Session session, Climb climb) {
        return new WhatIfAnswer(null, session, false, List.of(), true, null, stage(climb, climb.offer()),
                dose(climb, climb.offer()), climb.offer().status(), null,
                wording.of(climb.offer().because().getFirst(), current.viewer()), List.of());
    }

    private LadderOffer offer(Climb climb, Standing standing, ZonedDateTime at) {
        return engine.offer(standing, at).find(climb.sheet().id()).orElseThrow();
    }

    /** Of the next stage only; the others wait for it. */
    private List<String> opens(Climb climb, Standing standing, ZonedDateTime at) {
        return engine.closedStages(standing, climb.ladder(), at).stream().limit(1)
                .flatMap(closed -> closed.criteria().stream()).map(Criterion::reason)
                .map(reason -> wording.of(reason, current.viewer())).collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isSame(LadderOffer one, LadderOffer other) {
        return one.reached().equals(other.reached()) && one.stage().equals(other.stage())
                && one.dose().equals(other.dose()) && one.status() == other.status()
                && Objects.equals(one.until(), other.until());
    }

    private String stage(Climb climb, LadderOffer offer) {
        return wording.name(climb.sheet(), offer.reached(), current.viewer());
    }

    private String dose(Climb climb, LadderOffer offer) {
        return wording.dose(offer.reached().dose(), climb.sheet().perSide(), current.viewer());
    }
}
