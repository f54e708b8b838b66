package org.steadyback.trend;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.steadyback.progression.Rules;

/** How a {@link MonthSummary} is stored: as lists without names, of which there would be more than of values. */
final class MonthJson {

    /** To be raised with what is written here: what an earlier release wrote is then worked out again. */
    private static final int SHAPE = 1;
    /** Of shape and rules. */
    static final String FORM = Rules.VERSION + "/" + SHAPE;

    private static final JsonMapper JSON = mapper();

    private MonthJson() {}

    static String write(MonthSummary month) {
        try {
            return JSON.writeValueAsString(month);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what cannot be read: it can always be worked out again. */
    static Optional<MonthSummary> read(String stored) {
        try {
            return Optional.of(JSON.readValue(stored, MonthSummary.class));
        } catch (JsonProcessingException anotherShape) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        Stream.of(MonthSummary.class, LadderTrend.Place.class, LadderTrend.Asked.class, LadderTrend.Bests.class).forEach(type ->
                mapper.withConfigOverride(type, config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY))));
        return mapper.build();
    }
}
