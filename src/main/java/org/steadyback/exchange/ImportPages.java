package org.steadyback.exchange;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.steadyback.account.Countries;
import org.steadyback.account.Country;
import org.steadyback.account.Profile;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Questionnaires;
import org.steadyback.web.Dates;
import org.steadyback.web.Notice;
import org.steadyback.web.Sentences;

/** What a person sees of an import. */
@Singleton
class ImportPages {

    /** @param more how many problems are not listed */
    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(List<Problem> problems, int more) implements TemplateInstance {}

    /**
     * @param adding  a line for each kind of entry that is new
     * @param unasked what is said of questionnaires that are not loaded here, or null
     * @param there   how many entries are in the diary already
     * @param brings  whether the file's profile will be the person's, who has none yet
     * @param another whether it differs from the one that the person has
     */
    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPreviewPage(UUID token, List<String> adding, String unasked, int there, String from, String to, boolean brings,
            boolean another, ProfileLines profile) implements TemplateInstance {}

    /** The profile of a file as it is read by a person; null where nothing was told. */
    record ProfileLines(String zone, String units, Integer birthYear, String bodyMass, String equipment,
            String conditions, String intakePain, String startedOn, String excluded, boolean load, String length,
            String days, String country) {}

    private final Programme programme;
    private final Questionnaires questionnaires;
    private final Sentences sentences;
    private final Clock clock;

    ImportPages(Programme programme, Questionnaires questionnaires, Sentences sentences, Clock clock) {
        this.programme = programme;
        this.questionnaires = questionnaires;
        this.sentences = sentences;
        this.clock = clock;
    }

    TemplateInstance blank() {
        return new ImportPage(List.of(), 0);
    }

    TemplateInstance withoutFile() {
        return new ImportPage(List.of(new Problem("", sentences.of("exchange.problem.no-file"))), 0);
    }

    TemplateInstance refused(Import.Look look) {
        return new ImportPage(look.problems().shown(), look.problems().more());
    }

    TemplateInstance preview(Import.Look look) {
        var pass = look.pass();
        var today = LocalDate.ofInstant(clock.instant(), look.told().zoneId());
        return new ImportPreviewPage(look.token(), adding(pass), unasked(pass), pass.there(),
                pass.from() == null ? null : Dates.day(pass.from().toLocalDate(), today),
                pass.to() == null ? null : Dates.day(pass.to().toLocalDate(), today),
                look.bringsProfile(), look.tellsAnotherProfile(), lines(look.told(), today));
    }

    List<Notice> done(Import.Look look) {
        var added = look.pass().added().values().stream().mapToInt(Integer::intValue).sum();
        return Notice.only(sentences.of("notices.imported", Map.of("added", added, "there", look.pass().there())));
    }

    /** A second tap, or a page of long ago. */
    List<Notice> nothingWaits() {
        return Notice.only(sentences.of("notices.nothing-waits"));
    }

    private List<String> adding(ImportPass pass) {
        return pass.added().entrySet().stream().map(kind -> sentences.of(
                "exchange.adding." + Spelling.of(kind.getKey()), Map.of("count", kind.getValue()))).toList();
    }

    private String unasked(ImportPass pass) {
        var unknown = pass.questionnaires().stream().filter(url -> questionnaires.of(url).isEmpty()).count();
        return unknown == 0 ? null : sentences.of("exchange.unasked", Map.of("count", unknown));
    }

    private ProfileLines lines(Profile told, LocalDate today) {
        return new ProfileLines(told.zone, sentences.of("units." + told.units), told.birthYear,
                told.bodyMassGrams == null ? null : Spelling.kilograms(told.bodyMassGrams) + " kg",
                joined("equipment.", told.equipment), joined("conditions.", told.conditions),
                sentences.of("exchange.intake." + told.intakePlace, Map.of("score", told.intakePain)),
                Dates.day(told.startedOn, today),
                told.excluded.isEmpty() ? null : told.excluded.stream().map(this::name).collect(Collectors.joining(", ")),
                told.optedIntoLoad, sentences.of("lengths." + told.routineLength), days(told.plannedDays),
                Countries.find(told.country).map(Country::name).orElse(told.country));
    }

    /** Null for every day. */
    private static String days(Set<DayOfWeek> planned) {
        return planned.size() == DayOfWeek.values().length ? null
                : planned.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)).collect(Collectors.joining(", "));
    }

    private String name(Profile.Exclusion exclusion) {
        var name = programme.sheet(exclusion.ladder()).map(LadderSheet::name).orElse(exclusion.ladder());
        return exclusion.reason() == null ? name : name + " (" + (exclusion.isChosen()
                ? sentences.of("left-out." + exclusion.reason()) : exclusion.reason()) + ")";
    }

    private String joined(String sentence, Collection<? extends Enum<?>> values) {
        return values.isEmpty() ? null
                : values.stream().map(value -> sentences.of(sentence + value.name())).collect(Collectors.joining(", "));
    }
}
