package org.steadyback.plan;

import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.steadyback.progression.Decision;
import org.steadyback.progression.Fact;
import org.steadyback.progression.Reason;
import org.steadyback.progression.Standing;

/** How standings and reasons are stored. The engine knows nothing of it. */
@Singleton
class EngineJson {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addMixIn(Fact.class, FactTypes.class)
            .addMixIn(Decision.OfStage.class, DecisionTypes.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
            @JsonSubTypes.Type(value = Fact.Count.class, name = "count"),
            @JsonSubTypes.Type(value = Fact.Moment.class, name = "moment"),
            @JsonSubTypes.Type(value = Fact.Day.class, name = "day"),
            @JsonSubTypes.Type(value = Fact.Load.class, name = "load"),
            @JsonSubTypes.Type(value = Fact.StageFact.class, name = "stage"),
            @JsonSubTypes.Type(value = Fact.RaisedFact.class, name = "raised"),
            @JsonSubTypes.Type(value = Fact.LadderFact.class, name = "ladder"),
            @JsonSubTypes.Type(value = Fact.PhaseFact.class, name = "phase")})
    private interface FactTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
            @JsonSubTypes.Type(value = Decision.StepUp.class, name = "step-up"),
            @JsonSubTypes.Type(value = Decision.StepBack.class, name = "step-back")})
    private interface DecisionTypes {}

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for one that another release wrote in another shape: the diary can always be folded again. */
    Optional<Standing> standing(String stored) {
        try {
            return Optional.of(json.readValue(stored, Standing.class));
        } catch (JsonProcessingException anotherShape) {
            return Optional.empty();
        }
    }

    Reason reason(String stored) {
        try {
            return json.readValue(stored, Reason.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
