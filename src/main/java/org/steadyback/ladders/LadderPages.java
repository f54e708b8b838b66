package org.steadyback.ladders;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.CurrentAccount;
import org.steadyback.diary.Cursor;
import org.steadyback.ladders.Rung.Counted;
import org.steadyback.plan.Plan;
import org.steadyback.programme.LadderSheet;
import org.steadyback.progression.Progression;
import org.steadyback.web.FormErrors;

/** The page of one ladder: its rungs, "what if", and what was decided. */
@Singleton
class LadderPages {

    /** @param counted what the step to the next stage looks at */
    @CheckedTemplate(basePath = "ladders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LadderPage(LadderLine line, List<Rung> rungs, List<Counted> counted, WhatIfForm typed, FormErrors errors,
            WhatIfAnswer answer, History.Page history) implements TemplateInstance {}

    private final CurrentAccount current;
    private final Plan plan;
    private final Progression engine;
    private final LadderLines lines;
    private final Rungs rungs;
    private final WhatIfAnswers answers;
    private final History history;

    LadderPages(CurrentAccount current, Plan plan, Progression engine, LadderLines lines, Rungs rungs,
            WhatIfAnswers answers, History history) {
        this.current = current;
        this.plan = plan;
        this.engine = engine;
        this.lines = lines;
        this.rungs = rungs;
        this.answers = answers;
        this.history = history;
    }

    TemplateInstance page(LadderSheet sheet, WhatIfForm typed, FormErrors errors, Cursor before) {
        var standing = plan.standing(current.account());
        var offer = engine.offer(standing, current.now()).find(sheet.id()).orElseThrow();
        var climb = lines.climb(sheet, standing, offer);
        return new LadderPage(lines.line(climb, standing), rungs.of(climb, standing), rungs.counted(climb, standing), typed,
                errors, answers.of(typed, climb, standing), history.of(climb, before));
    }
}
