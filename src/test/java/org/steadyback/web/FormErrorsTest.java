package org.steadyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    record Form(@NotBlank(message = "Type a name.") String name, @Max(value = 3, message = "Three at most.") int sets,
            List<@Valid Row> rows) {}

    record Row(@NotBlank(message = "Type a side.") String side) {}

    record Backwards(@NotBlank(message = "1") String zebra, @NotBlank(message = "2") String mule,
            @NotBlank(message = "3") String ant) {}

    record Twice(@NotBlank(message = "B") @Size(min = 3, message = "A") @Pattern(regexp = "x+", message = "C")
            String name) {}

    @Test
    void aFormWithoutFaultHasNoErrors() {
        var errors = FormErrors.of(VALIDATOR.validate(new Form("Anna", 3, List.of())));
        assertThat(errors.any()).isFalse();
        assertThat(errors.of("name")).isNull();
        assertThat(errors).isEqualTo(FormErrors.none());
    }

    @Test
    void eachFieldHasItsMessage() {
        var errors = FormErrors.of(VALIDATOR.validate(new Form(" ", 4, List.of())));
        assertThat(errors.any()).isTrue();
        assertThat(errors.byField()).containsExactly(Map.entry("name", "Type a name."),
                Map.entry("sets", "Three at most."));
    }

    @Test
    void errorsStandInTheOrderOfTheForm() {
        assertThat(FormErrors.of(VALIDATOR.validate(new Backwards("", "", ""))).byField().keySet())
                .containsExactly("zebra", "mule", "ant");
    }

    /** A set of faults has no order of its own: without one the message would change from run to run. */
    @Test
    void ofTwoFaultsOfAFieldItIsAlwaysTheSameThatIsTold() {
        for (int run = 0; run < 50; run++) {
            var validator = Validation.byDefaultProvider().configure()
                    .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();
            assertThat(FormErrors.of(validator.validate(new Twice(" "))).of("name")).isEqualTo("A");
        }
    }

    @Test
    void aFieldInsideAListIsCalledByItsOwnName() {
        var errors = FormErrors.of(VALIDATOR.validate(new Form("Anna", 3, List.of(new Row("")))));
        assertThat(errors.of("side")).isEqualTo("Type a side.");
    }

    @Test
    void anErrorAddedLaterStandsLast() {
        var errors = FormErrors.of(VALIDATOR.validate(new Form(" ", 4, List.of()))).with("email", "Taken.");
        assertThat(errors.byField().keySet()).containsExactly("name", "sets", "email");
    }

    @Test
    void theFirstErrorOfAFieldStays() {
        var errors = FormErrors.none().with("email", "Missing.").with("email", "Taken.");
        assertThat(errors.byField()).containsExactly(Map.entry("email", "Missing."));
    }

    @Test
    void addingAnErrorLeavesTheOthersAsTheyWere() {
        var before = FormErrors.none();
        before.with("email", "Taken.");
        assertThat(before.any()).isFalse();
    }
}
