package io.parley.extract.articles.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What readiness tells of articles that an earlier engine read; that they are read again is {@code EditionTest}'s. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class EarlierArticlesTest {

    @Test
    void readiness_tells_how_many_articles_of_an_earlier_engine_are_left() {
        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'engine' }.status", equalTo("UP"))
                .body("checks.name", hasItem("engine"))
                .body("checks.find { it.name == 'engine' }.data.'earlier articles left'", equalTo(0));
    }
}
