package org.steadyback.today;

import java.util.List;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Wording.Condition;

/** What opens next, and what for. @param name of the stage */
record NextStage(LadderSheet ladder, String name, String dose, Exercise exercise, List<Condition> conditions) {}
