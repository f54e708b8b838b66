package org.steadyback.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.LeftOut;
import org.steadyback.progression.Place;
import org.steadyback.progression.Units;

/** What a person told about themselves in the welcome. Shares its key with the account. */
@Entity
public class Profile extends PanacheEntityBase {

    @Id
    @Column(name = "account_id")
    public Long accountId;

    public String zone;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Units units;

    /** Usual pain of the week before the start, 0–10. */
    @Column(name = "intake_pain")
    public int intakePain;

    /** Where that pain was most. No rule looks at it; it is for whoever reads the summary. */
    @Column(name = "intake_place")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Place intakePlace = Place.BACK;

    /** The day on which the welcome was finished; until then that of its first step. */
    @Column(name = "started_on")
    public LocalDate startedOn;

    /** Null when not told. */
    @Column(name = "birth_year")
    public Integer birthYear;

    /** Null when not told. */
    @Column(name = "body_mass_grams")
    public Integer bodyMassGrams;

    /** Whether weights were chosen, with somebody to place them. */
    @Column(name = "opted_into_load")
    public boolean optedIntoLoad;

    /** When a condition was told that was not told before, or null for at the start. */
    @Column(name = "conditions_since")
    public LocalDate conditionsSince;

    /** ISO 3166 code of where help is called, or null for the country of the zone. */
    public String country;

    @Column(name = "routine_length")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public RoutineLength routineLength = RoutineLength.NORMAL;

    /** Chosen for one day, {@code lengthTodayOn}; both null otherwise. */
    @Column(name = "length_today")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public RoutineLength lengthToday;

    @Column(name = "length_today_on")
    public LocalDate lengthTodayOn;

    /** The days of the week on which the person means to train; the others are days of rest. */
    @Column(name = "planned_days")
    @Convert(converter = Weekdays.class)
    public Set<DayOfWeek> plannedDays = EnumSet.allOf(DayOfWeek.class);

    /** The step of the welcome that is still to do, from 1; null once all are done. */
    @Column(name = "welcome_step")
    public Integer welcomeStep;

    // What a person ticks is a handful, and every page needs it: it comes with the profile in one query.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "profile_equipment", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "equipment")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SortNatural
    public SortedSet<Equipment> equipment = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "profile_condition", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "condition")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SortNatural
    public SortedSet<Condition> conditions = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "profile_exclusion", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    public List<Exclusion> excluded = new ArrayList<>();

    // Only the pages that make up a routine need it.
    @ElementCollection
    @CollectionTable(name = "profile_choice", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "slot")
    public Map<String, Choice> choices = new TreeMap<>();

    /** What fills a slot for this person. @param exercise which of its ways to do it, or null for the usual one */
    @Embeddable
    public record Choice(String ladder, String exercise) {}

    /** A ladder that the person leaves out. @param reason one of the known ones, or in their words, or null */
    @Embeddable
    public record Exclusion(String ladder, String reason) {

        public static final int LONGEST_REASON = 200;
        /** Those that a person can choose from. */
        public static final List<String> REASONS = List.of("wrist", "dislike", "equipment", "pain", "other");

        static final String PAIN = "pain";
        static final String OTHER = "other";

        /** Whether the reason is one of those, rather than the person's own words. */
        public boolean isChosen() {
            return reason != null && REASONS.contains(reason);
        }

        String chosen() {
            return isChosen() ? reason : OTHER;
        }
    }

    public static Optional<Profile> of(Account account) {
        return findByIdOptional(account.id);
    }

    /** With everything in it, also for when the database is out of reach again. */
    public static Optional<Profile> whole(Account account) {
        return find("from Profile profile left join fetch profile.choices where profile.accountId = ?1", account.id)
                .<Profile>stream().findFirst();
    }

    /** At the first step of the welcome, and not kept before something was told. */
    static Profile unwelcomed(Account account) {
        var profile = blank(account, null);
        profile.units = Units.KG;
        profile.welcomeStep = WelcomeStep.first().number();
        return profile;
    }

    /** Of somebody who needs no welcome. */
    public static Profile save(Account account, ZoneId zone, Units units, int intakePain, LocalDate today) {
        var profile = of(account).orElseGet(() -> blank(account, today));
        profile.zone = zone.getId();
        profile.units = units;
        profile.intakePain = intakePain;
        profile.persist();
        return profile;
    }

    /** Whether all steps of the welcome are done. */
    public boolean isWelcomed() {
        return welcomeStep == null;
    }

    /** Whether a step is done or is the one to do. */
    boolean hasReached(WelcomeStep step) {
        return isWelcomed() || welcomeStep >= step.number();
    }

    boolean hasDone(WelcomeStep step) {
        return isWelcomed() || welcomeStep > step.number();
    }

    /** Notes a step of the welcome as done. @return where to go on; for somebody who is welcomed that is today */
    public String pass(WelcomeStep step) {
        if (isWelcomed()) {
            return "/today";
        }
        welcomeStep = Math.max(welcomeStep, step.number() + 1);
        return step.next().path();
    }

    /** Whatever comes after a step counts as still to do, except for somebody who is welcomed. */
    public void stayAt(WelcomeStep step) {
        if (hasDone(step) && !isWelcomed()) {
            welcomeStep = step.number();
        }
    }

    void finishWelcome(LocalDate today) {
        welcomeStep = null;
        startedOn = today;
    }

    /** A professional's word from before today does not speak for what is told today. */
    void tellConditions(Set<Condition> told, LocalDate today) {
        if (isWelcomed() && !conditions.containsAll(told) && !startedOn.equals(today)) {
            conditionsSince = today;
        }
        conditions.clear();
        conditions.addAll(told);
    }

    /** A reason in the person's own words stays as long as nothing else is chosen. @param reasons by ladder */
    void leaveOut(Map<String, String> reasons) {
        excluded.removeIf(exclusion -> !reasons.containsKey(exclusion.ladder()));
        excluded.replaceAll(exclusion -> exclusion.chosen().equals(reasons.get(exclusion.ladder())) ? exclusion
                : new Exclusion(exclusion.ladder(), reasons.get(exclusion.ladder())));
        reasons.forEach((ladder, reason) -> {
            if (!leavesOut(ladder)) {
                excluded.add(new Exclusion(ladder, reason));
            }
        });
    }

    public void leaveOut(String ladder, String reason) {
        takeBack(ladder);
        excluded.add(new Exclusion(ladder, reason));
    }

    public void takeBack(String ladder) {
        excluded.removeIf(exclusion -> exclusion.ladder().equals(ladder));
    }

    public Optional<Exclusion> exclusion(String ladder) {
        return excluded.stream().filter(exclusion -> exclusion.ladder().equals(ladder)).findFirst();
    }

    private boolean leavesOut(String ladder) {
        return excluded.stream().anyMatch(exclusion -> exclusion.ladder().equals(ladder));
    }

    /** All answers at once, as a diary file tells them, in place of any that were there. */
    public static void replace(Account account, Profile told) {
        var profile = of(account).orElseGet(() -> blank(account, told.startedOn));
        profile.zone = told.zone;
        profile.units = told.units;
        profile.intakePain = told.intakePain;
        profile.intakePlace = told.intakePlace;
        profile.startedOn = told.startedOn;
        profile.birthYear = told.birthYear;
        profile.bodyMassGrams = told.bodyMassGrams;
        profile.optedIntoLoad = told.optedIntoLoad;
        profile.conditionsSince = told.conditionsSince;
        profile.country = told.country;
        profile.routineLength = told.routineLength;
        profile.plannedDays = told.plannedDays;
        profile.welcomeStep = null;
        profile.equipment = new TreeSet<>(told.equipment);
        profile.conditions = new TreeSet<>(told.conditions);
        profile.excluded = new ArrayList<>(told.excluded);
        profile.choices = new TreeMap<>(told.choices);
        profile.persist();
    }

    /** What the engine knows of the person. */
    public org.steadyback.progression.Profile forEngine() {
        return new org.steadyback.progression.Profile(startedOn, intakePain, units, birthYear, equipment, conditions,
                new TreeMap<>(excluded.stream().collect(Collectors.toMap(Exclusion::ladder, exclusion ->
                        Exclusion.PAIN.equals(exclusion.reason()) ? LeftOut.FOR_PAIN : LeftOut.BY_CHOICE))), optedIntoLoad,
                conditionsSince);
    }

    /** The length that was chosen for a day, or else the usual one. */
    public RoutineLength lengthOn(LocalDate date) {
        return date.equals(lengthTodayOn) ? lengthToday : routineLength;
    }

    public void takeOn(RoutineLength length, LocalDate date) {
        lengthToday = length;
        lengthTodayOn = date;
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Where the person calls help: the country that was chosen, or else that of the zone. */
    public Optional<Country> helpCountry() {
        return Countries.find(country).or(() -> Countries.ofZone(zoneId()));
    }

    private static Profile blank(Account account, LocalDate today) {
        var profile = new Profile();
        profile.accountId = account.id;
        profile.startedOn = today;
        return profile;
    }
}
