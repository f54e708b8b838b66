package org.steadyback.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** The pictures as files. */
@AppTest
class FigureResourceTest {

    @Inject
    Programme programme;

    @Test
    void everyPictureIsWellFormed() throws Exception {
        for (var figure : programme.figures().values()) {
            for (var form : new String[] {"1", String.valueOf(figure.poses().size()), "small", "moving"}) {
                var svg = picture("/figures/" + figure.id() + "/" + form + ".svg");
                DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void onlyTheMovingOneMoves() {
        assertThat(picture("/figures/glute-bridge/moving.svg")).contains("<animate ");
        assertThat(picture("/figures/glute-bridge/2.svg")).doesNotContain("<animate ");
        assertThat(picture("/figures/glute-bridge/small.svg")).doesNotContain("<animate ");
    }

    /** Its colours stand in it, which the policy for pages would refuse; and it may run nothing. */
    @Test
    void itHasAPolicyOfItsOwn() {
        var headers = Visitor.anonymous().get("/figures/side-plank/2.svg").then().statusCode(200).extract().headers();
        assertThat(headers.getValues("Content-Security-Policy")).containsExactly("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void itIsKeptForADayAndAskedForAgainByItsTag() {
        var first = Visitor.anonymous().get("/figures/side-plank/2.svg").then().header("Cache-Control", containsString("max-age=86400"))
                .header("Cache-Control", not(containsString("public"))).contentType(equalTo("image/svg+xml;charset=UTF-8"));
        RestAssured.given().header("If-None-Match", first.extract().header("ETag")).get("/figures/side-plank/2.svg")
                .then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"side-plank/3", "side-plank/0", "side-plank/large", "flying/1", "side-plank/10"})
    void whatIsNoPictureIsNotFound(String picture) {
        Visitor.anonymous().get("/figures/" + picture + ".svg").then().statusCode(404);
    }

    private static String picture(String path) {
        return Visitor.anonymous().get(path).then().statusCode(200).extract().asString();
    }
}
