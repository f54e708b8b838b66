package org.steadyback;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.util.Arrays;

import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The shape of the house, held by the build. */
@AnalyzeClasses(packages = "org.steadyback", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theEngineKnowsNothingButJava = classes().that().resideInAPackage("..progression..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.steadyback.progression..");

    private static final String[] FEATURES = {"..account..", "..safety..", "..diary..", "..plan..", "..routine..",
        "..trend..", "..chart..", "..today..", "..questionnaire..", "..reminder..", "..library..", "..progress..",
        "..ladders..", "..rules..", "..report..", "..exchange..", "..api..", "..demo.."};

    @ArchTest
    static final ArchRule theProgrammeKnowsTheEngineAndPageFurnitureOnly = noClasses()
            .that().resideInAPackage("..programme..").should().dependOnClassesThat().resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule pageFurnitureKnowsNoFeature = noClasses().that().resideInAPackage("..web..")
            .should().dependOnClassesThat().resideInAnyPackage(FEATURES)
            .orShould().dependOnClassesThat().resideInAnyPackage("..progression..", "..programme..");

    @ArchTest
    static final ArchRule accountIsBelowAllOtherFeatures = isBelowWhatFollows(0);

    @ArchTest
    static final ArchRule theSafetyQuestionsAreBelowTheDiary = isBelowWhatFollows(1);

    @ArchTest
    static final ArchRule theDiaryIsBelowThePlan = isBelowWhatFollows(2);

    @ArchTest
    static final ArchRule thePlanIsBelowThePages = isBelowWhatFollows(3);

    @ArchTest
    static final ArchRule theRoutineIsBelowThePages = isBelowWhatFollows(4);

    @ArchTest
    static final ArchRule whatTheDiarySaysOverTimeIsBelowThePages = isBelowWhatFollows(5);

    @ArchTest
    static final ArchRule theChartsAreBelowThePages = isBelowWhatFollows(6);

    @ArchTest
    static final ArchRule picturesKnowNothingButJava = classes().that().resideInAPackage("..figure..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.steadyback.figure..");

    @ArchTest
    static final ArchRule whatStandsOnThePlanDoesNotKnowEachOther =
            slices().matching("org.steadyback.(today|questionnaire|reminder|library|progress|ladders|rules|report|exchange|api)..").should().notDependOnEachOther();

    private static ArchRule isBelowWhatFollows(int feature) {
        return noClasses().that().resideInAPackage(FEATURES[feature]).should().dependOnClassesThat()
                .resideInAnyPackage(Arrays.copyOfRange(FEATURES, feature + 1, FEATURES.length));
    }

    @ArchTest
    static final ArchRule nobodyImportsTheDemo = noClasses().that().resideOutsideOfPackage("..demo..")
            .should().dependOnClassesThat().resideInAPackage("..demo..");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.steadyback.(*)..").should().beFreeOfCycles();

    /** Time comes from the one injected clock. */
    @ArchTest
    static final ArchRule nobodyAsksForTheTimeByThemselves = noClasses().should()
            .callMethodWhere(target(name("now")).and(target(rawParameterTypes(new Class<?>[0]))
                    .and(com.tngtech.archunit.base.DescribedPredicate.describe("of java.time",
                            access -> access.getTarget().getOwner().getPackageName().equals("java.time")))));

    @ArchTest
    static final ArchRule onlyTheProducerMakesAClock = noClasses().that().doNotHaveSimpleName("ClockProducer")
            .should().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("a system clock",
                    call -> call.getTarget().getOwner().isEquivalentTo(Clock.class)
                            && call.getTarget().getName().startsWith("system")));

    @ArchTest
    static final ArchRule resourcesAreCalledSo = classes().that().areAnnotatedWith(Path.class)
            .should().haveSimpleNameEndingWith("Resource").andShould().bePublic();

    @ArchTest
    static final ArchRule noDrawers = noClasses().should().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("Dto");
}
