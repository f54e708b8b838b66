package org.steadyback.diary;

import org.steadyback.account.Account;
import org.steadyback.progression.Standing;

/** Keeps what follows from a diary in step with it, inside the diary's own transaction. The plan is one. */
public interface DiaryFollower {

    /** What has followed from the diary up to now. */
    Standing standing(Account account);

    /** An entry was added. */
    PlanChange added(LoggedEntry entry);

    /** An entry was corrected, moved or deleted. */
    PlanChange changed(Account account);
}
