package org.steadyback.plan;

import org.steadyback.account.Account;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.PlanChange;
import org.steadyback.progression.Standing;

/** A plan that cannot be worked out. */
public class BrokenPlan extends Plan {

    public BrokenPlan() {
        super(null, null, null, null, null);
    }

    @Override
    public Standing standing(Account account) {
        throw new IllegalStateException("broken on purpose");
    }

    @Override
    public PlanChange added(LoggedEntry entry) {
        throw new IllegalStateException("broken on purpose");
    }
}
