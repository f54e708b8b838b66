package org.steadyback.exchange;

import org.steadyback.diary.LoggedClearance;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.LoggedFlareCall;
import org.steadyback.diary.LoggedInjury;
import org.steadyback.diary.LoggedPain;
import org.steadyback.diary.LoggedSafetyCheck;
import org.steadyback.diary.LoggedSession;

/** The "type" of an entry in the file. */
enum EntryType {
    PAIN, SESSION, SAFETY_CHECK, FLARE, INJURY, CLEARED;

    static EntryType of(LoggedEntry entry) {
        return switch (entry) {
            case LoggedPain pain -> PAIN;
            case LoggedSession session -> SESSION;
            case LoggedSafetyCheck check -> SAFETY_CHECK;
            case LoggedFlareCall flare -> FLARE;
            case LoggedInjury injury -> INJURY;
            case LoggedClearance cleared -> CLEARED;
        };
    }
}
