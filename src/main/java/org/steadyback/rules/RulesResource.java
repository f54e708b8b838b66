package org.steadyback.rules;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.Startup;

import org.steadyback.programme.Programme;
import org.steadyback.programme.Wording.StageWords;
import org.steadyback.progression.Progression;

/** The whole rule sheet, with the numbers that the engine goes by. Anybody may read it: nothing in it is of a person. */
@Startup
@Path("/rules")
public class RulesResource {

    private static final String GOAL_LADDER = "front-plank";
    private static final String GOAL_STAGE = "P8";

    @CheckedTemplate(basePath = "rules", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RulesPage(RuleSheet sheet, SimulationSummary simulation, List<Lives> lives, StageWords goal, boolean ownProgramme)
            implements TemplateInstance {}

    /** What became of a kind of made-up people, and what they are called. */
    record Lives(String who, SimulationSummary.Kind of) {}

    private final RuleSheets sheets;
    private final NumberWords words;
    private final Programme programme;
    private final SimulationSummary simulation = RuleFiles.simulation();
    private final RuleSheet sheet;

    RulesResource(RuleSheets sheets, NumberWords words, Programme programme, Progression engine) {
        this.sheets = sheets;
        this.words = words;
        this.programme = programme;
        this.sheet = sheets.of(engine.rules());
    }

    @GET
    public TemplateInstance show() {
        return page(sheet);
    }

    RulesPage page(RuleSheet sheet) {
        return new RulesPage(sheet, simulation,
                simulation.archetypes().stream().map(kind -> new Lives(sheets.people(kind.archetype()), kind)).toList(),
                words.stage(GOAL_LADDER, GOAL_STAGE), !simulation.programmeVersion().equals(programme.version()));
    }
}
