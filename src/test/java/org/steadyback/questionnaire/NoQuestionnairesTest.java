package org.steadyback.questionnaire;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.Visitor;

/** As it ships, no questionnaire is loaded, and nothing speaks of any. */
@AppTest
class NoQuestionnairesTest {

    @Test
    void nothingLeadsThereAndThePageSaysSo() {
        var owner = Visitor.welcomed();
        owner.get("/today").then().statusCode(200).body(not(containsString("uestionnaire")));
        owner.get("/questionnaires").then().statusCode(200).body(containsString("There are none here."));
        owner.get("/questionnaires/confidence").then().statusCode(404);
    }
}
