package org.steadyback.api;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import org.steadyback.account.CurrentAccount;
import org.steadyback.plan.Plan;
import org.steadyback.web.Dates;
import org.steadyback.web.Problem;
import org.steadyback.web.ProblemException;

/** The plan as JSON. Signed in by the same cookie as the pages. */
@Path("/api/plan")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private static final int LAST_YEAR = 2199;

    private final CurrentAccount current;
    private final Plan plan;
    private final PlanWords words;

    PlanResource(CurrentAccount current, Plan plan, PlanWords words) {
        this.current = current;
        this.plan = plan;
        this.words = words;
    }

    @GET
    @Transactional
    @Operation(operationId = "plan", summary = "What the app says at a moment",
            description = "The past is what the diary up to that moment says under today's rules; the future is what time"
                    + " alone makes of the diary as it is.")
    @APIResponse(responseCode = "200", description = "The plan", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(responseCode = "400", description = "The moment cannot be read", content = @Content(
            mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "401", description = "Nobody is signed in", content = @Content(
            mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "409", description = "The welcome is not finished", content = @Content(
            mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PlanAnswer show(@Parameter(description = "Date, time and offset; now when left out",
            example = "2026-10-01T08:00:00+02:00", schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("at") String at) {
        if (!current.isSignedIn()) {
            throw new ProblemException(401, "sign-in");
        }
        if (!current.isWelcomed()) {
            throw new ProblemException(409, "welcome");
        }
        var moment = at == null ? current.now() : moment(at);
        return words.answer(plan.at(current.account(), moment.toInstant()), moment, current.viewer());
    }

    /** A plus sign that nobody encoded arrives as a space. */
    private ZonedDateTime moment(String at) {
        try {
            var moment = OffsetDateTime.parse(at.strip().replace(' ', '+')).atZoneSameInstant(current.profile().zoneId());
            if (moment.getYear() >= Dates.EARLIEST_YEAR && moment.getYear() <= LAST_YEAR) {
                return moment.truncatedTo(ChronoUnit.SECONDS);
            }
        } catch (DateTimeException unreadable) {
            // Answered below, like a year out of range.
        }
        throw new ProblemException(400, "moment");
    }
}
