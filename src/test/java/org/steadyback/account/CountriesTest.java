package org.steadyback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where help is called. */
class CountriesTest {

    /** Zones to choose that are no places. */
    private static final Set<String> NOWHERE = Set.of("UTC");

    @Test
    void everyZoneThatCanBeChosenHasItsCountry() {
        assertThat(Zones.all()).allSatisfy(zone -> assertThat(Countries.ofZone(ZoneId.of(zone)).isPresent())
                .as(zone).isNotEqualTo(NOWHERE.contains(zone)));
    }

    @Test
    void noZoneBelongsToTwo() {
        assertThat(Countries.all().stream().flatMap(country -> country.zones().stream())).doesNotHaveDuplicates();
    }

    @Test
    void everyCountryOfTheZonesIsThere() {
        assertThat(Countries.all()).hasSize(247).allSatisfy(country -> {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(country.name()).isNotBlank();
            assertThat(country.zones()).isNotEmpty();
        });
    }

    @Test
    void numbersAreDigitsAndAdviceIsNotTheEmergencyNumber() {
        assertThat(Countries.all()).allSatisfy(country -> {
            assertThat(country.emergency()).allMatch(number -> number.matches("\\d{2,5}")).doesNotHaveDuplicates();
            if (country.advice() != null) {
                assertThat(country.advice()).matches("\\d{3,11}").isNotIn(country.emergency());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,DE,112,116117", "Europe/London,GB,999,", "Europe/Belfast,GB,999,",
            "America/New_York,US,911,", "Asia/Calcutta,IN,112,", "Asia/Tokyo,JP,119,", "Europe/Oslo,NO,113,116117",
            "Pacific/Auckland,NZ,111,0800611116", "Australia/Sydney,AU,000,"})
    void numbersThatAreWellKnown(String zone, String code, String emergency, String advice) {
        var country = Countries.ofZone(ZoneId.of(zone)).orElseThrow();
        assertThat(country.code()).isEqualTo(code);
        assertThat(country.emergency()).first().isEqualTo(emergency);
        assertThat(country.advice()).isEqualTo(advice);
    }

    @Test
    void theListIsInTheOrderOfNames() {
        assertThat(Countries.all()).extracting(Country::name).startsWith("Afghanistan", "Åland Islands", "Albania")
                .endsWith("Zambia", "Zimbabwe");
    }

    @Test
    void whatIsChosenSpeaksAndElseTheZone() {
        assertThat(helpOf("DE", "Europe/London")).isEqualTo(List.of("112"));
        assertThat(helpOf(null, "Europe/London")).isEqualTo(List.of("999"));
        assertThat(helpOf("XX", "Europe/London")).isEqualTo(List.of("999"));
        assertThat(profile(null, "UTC").helpCountry()).isEmpty();
        assertThat(profile("US", "UTC").helpCountry()).map(Country::name).contains("United States");
    }

    private static List<String> helpOf(String country, String zone) {
        return profile(country, zone).helpCountry().orElseThrow().emergency();
    }

    private static Profile profile(String country, String zone) {
        var profile = new Profile();
        profile.country = country;
        profile.zone = zone;
        return profile;
    }
}
