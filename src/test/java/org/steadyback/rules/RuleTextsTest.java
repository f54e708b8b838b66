package org.steadyback.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.steadyback.rules.RuleTexts.Change;
import org.steadyback.rules.RuleTexts.GroundText;
import org.steadyback.rules.RuleTexts.GroupText;
import org.steadyback.rules.RuleTexts.Kind;
import org.steadyback.rules.RuleTexts.NumberText;
import org.steadyback.rules.RuleTexts.RuleText;

/** The texts of the rules are whole, fit the rules, and repeat none of their numbers. */
class RuleTextsTest {

    /** The scale itself, and the names of rules and of the texts that the programme is drawn from. */
    private static final Pattern NO_NUMBER_OF_A_RULE = Pattern.compile("0–10|\\bR\\d+\\b|[Ss]ource texts? \\d{3}|\\{[^}]*\\}");

    private final RuleTexts texts = RuleFiles.texts();

    @Test
    void theyFitTheRules() {
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void noNumberOfARuleIsWrittenByHand() {
        assertThat(texts.rules().flatMap(RuleTextsTest::whatARuleDoes))
                .allSatisfy(text -> assertThat(NO_NUMBER_OF_A_RULE.matcher(text).replaceAll("")).doesNotContainPattern("\\d"));
        assertThat(texts.scale()).allSatisfy(band -> assertThat(NO_NUMBER_OF_A_RULE.matcher(band.says()).replaceAll(""))
                .doesNotContainPattern("\\d"));
    }

    /** What stands in a study is the study's number; what we judge is a rule's. */
    private static Stream<String> whatARuleDoes(RuleText rule) {
        return Stream.of(Stream.of(rule.title(), rule.sentence()), rule.points().stream(),
                rule.numbers().values().stream().map(NumberText::says), Stream.ofNullable(rule.caps()),
                rule.grounds().stream().filter(ground -> ground.kind() == Kind.JUDGEMENT).map(GroundText::says))
                .flatMap(each -> each);
    }

    /** Whoever reads the page should not have to guess whether a number has been agreed with anybody. */
    @Test
    void whatWantsASignatureIsOurJudgement() {
        assertThat(texts.rules().flatMap(rule -> rule.grounds().stream()).filter(GroundText::signature))
                .isNotEmpty().allMatch(ground -> ground.kind() == Kind.JUDGEMENT);
    }

    @Test
    void aLinkLeadsToWhatIsStoredForGood() {
        assertThat(texts.citations()).filteredOn(citation -> citation.link() != null).isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.link())
                        .matches("https://(doi\\.org|pubmed\\.ncbi\\.nlm\\.nih\\.gov|pmc\\.ncbi\\.nlm\\.nih\\.gov/articles)/.+"));
    }

    @Test
    void everyKindOfMadeUpPersonHasAName() {
        assertThat(texts.people().keySet()).containsExactlyInAnyOrderElementsOf(
                RuleFiles.simulation().archetypes().stream().map(SimulationSummary.Kind::archetype).toList());
    }

    @Test
    void aRuleThatIsMissingIsFound() {
        assertThat(withGroups(group -> group.id().equals("weights") ? new GroupText("weights", "Weights", List.of()) : group)
                .problems()).contains("R21 is missing", "loads.percent is not told");
    }

    @Test
    void aNumberWithoutWordsIsFound() {
        assertThat(withRule("R4", rule -> rule(rule, Map.of(), rule.grounds())).problems())
                .contains("sore.high is not told");
    }

    @Test
    void aNumberThatTheRuleDoesNotHaveIsFound() {
        var numbers = Map.of("high", texts.number("sore", "high"), "higher", new NumberText("Higher still", "pain"));
        assertThat(withRule("R4", rule -> rule(rule, numbers, rule.grounds())).problems()).contains("sore has no higher");
    }

    @Test
    void evidenceWithoutASourceAndASourceThatIsNoneAreFound() {
        assertThat(withRule("R4", rule -> rule(rule, rule.numbers(), List.of(
                new GroundText(Kind.EVIDENCE, false, "So it is said.", List.of())))).problems())
                .contains("R4 has evidence without a source, or a source without evidence");
        assertThat(withRule("R4", rule -> rule(rule, rule.numbers(), List.of(
                new GroundText(Kind.EVIDENCE, false, "So it is said.", List.of("hearsay"))))).problems())
                .contains("hearsay is no source");
    }

    @Test
    void aVersionThatIsNotTheProgramsIsFound() {
        var older = List.of(new Change("0.9", texts.changes().getFirst().date(), List.of()));
        assertThat(new RuleTexts(texts.groups(), texts.scale(), texts.units(), texts.citations(), older, texts.people())
                .problems()).containsExactly("the newest version is not " + texts.changes().getFirst().version());
    }

    private RuleTexts withRule(String id, UnaryOperator<RuleText> changed) {
        return withGroups(group -> new GroupText(group.id(), group.title(),
                group.rules().stream().map(rule -> rule.id().equals(id) ? changed.apply(rule) : rule).toList()));
    }

    private RuleTexts withGroups(UnaryOperator<GroupText> changed) {
        return new RuleTexts(texts.groups().stream().map(changed).toList(), texts.scale(), texts.units(),
                texts.citations(), texts.changes(), texts.people());
    }

    private static RuleText rule(RuleText rule, Map<String, NumberText> numbers, List<GroundText> grounds) {
        return new RuleText(rule.id(), rule.record(), rule.title(), rule.sentence(), rule.points(), numbers, rule.caps(), grounds);
    }
}
