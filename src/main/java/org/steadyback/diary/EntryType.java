package org.steadyback.diary;

/** The kinds of entries, called as in the diary file. */
public enum EntryType {
    PAIN, SESSION, SAFETY_CHECK, FLARE, INJURY, CLEARED, ACTIVITIES;

    public static EntryType of(LoggedEntry entry) {
        return switch (entry) {
            case LoggedPain pain -> PAIN;
            case LoggedSession session -> SESSION;
            case LoggedSafetyCheck check -> SAFETY_CHECK;
            case LoggedFlareCall flare -> FLARE;
            case LoggedInjury injury -> INJURY;
            case LoggedClearance cleared -> CLEARED;
            case LoggedActivities activities -> ACTIVITIES;
        };
    }
}
