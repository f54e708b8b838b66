package org.steadyback.diary;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of entries, called as in the diary file. What a new kind needs besides its table is asked for here first. */
public enum EntryType {
    PAIN(LoggedPain.class, "pain", "/pain/"),
    SESSION(LoggedSession.class, "sessions", "/sessions/"),
    SAFETY_CHECK(LoggedSafetyCheck.class, "safety-checks", EntryType.SHARED_PAGE),
    FLARE(LoggedFlareCall.class, "flare-ups", EntryType.SHARED_PAGE),
    INJURY(LoggedInjury.class, "injuries", EntryType.SHARED_PAGE),
    CLEARED(LoggedClearance.class, "checks", EntryType.SHARED_PAGE),
    ACTIVITIES(LoggedActivities.class, "activities", "/activities/"),
    OVERALL_CHANGE(LoggedOverallChange.class, "overall-changes", EntryType.SHARED_PAGE),
    QUESTIONNAIRE(LoggedQuestionnaire.class, "questionnaires", "/answers/");

    private static final String SHARED_PAGE = "/diary/";

    private final Class<? extends LoggedEntry> kind;
    private final String plural;
    private final String page;

    /** @param plural in the address of a diary that shows nothing else; @param page where one is opened, before its number */
    EntryType(Class<? extends LoggedEntry> kind, String plural, String page) {
        this.kind = kind;
        this.plural = plural;
        this.page = page;
    }

    public static EntryType of(LoggedEntry entry) {
        return switch (entry) {
            case LoggedPain pain -> PAIN;
            case LoggedSession session -> SESSION;
            case LoggedSafetyCheck check -> SAFETY_CHECK;
            case LoggedFlareCall flare -> FLARE;
            case LoggedInjury injury -> INJURY;
            case LoggedClearance cleared -> CLEARED;
            case LoggedActivities activities -> ACTIVITIES;
            case LoggedOverallChange change -> OVERALL_CHANGE;
            case LoggedQuestionnaire questionnaire -> QUESTIONNAIRE;
        };
    }

    /** Empty for a word that is none of them. */
    static Optional<EntryType> ofPlural(String plural) {
        return Arrays.stream(values()).filter(type -> type.plural.equals(plural)).findFirst();
    }

    Class<? extends LoggedEntry> kind() {
        return kind;
    }

    String plural() {
        return plural;
    }

    String page(long id) {
        return page + id;
    }

    /** Ratings and sessions, for instance; the others share one. */
    boolean hasPageOfItsOwn() {
        return !page.equals(SHARED_PAGE);
    }
}
