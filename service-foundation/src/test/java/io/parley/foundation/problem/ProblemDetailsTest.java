package io.parley.foundation.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemDetailsTest {

    private static ResponseSpecification problem(RequestSpecification request, int status) {
        return request.then()
                .statusCode(status)
                .contentType(containsString(Problem.MEDIA_TYPE))
                .body("status", equalTo(status));
    }

    private static RequestSpecification order(String json) {
        return given().contentType("application/json").body(json);
    }

    @Test
    void an_anonymous_caller_on_loopback_has_the_roles() {
        order("{\"dish\":\"soup\",\"day\":\"2025-10-08\"}")
                .post("/kitchen")
                .then()
                .statusCode(200)
                .body("day", equalTo("2025-10-08"));
    }

    @Test
    void broken_json_names_line_and_column() {
        problem(order("{\n \"dish\": oops}"), 400)
                .body("detail", containsString("line 2, column"))
                .body("detail", not(containsString("oops")))
                .when()
                .post("/kitchen");
    }

    @Test
    void a_value_of_a_wrong_form_names_the_field() {
        problem(order("{\"dish\":\"soup\",\"day\":\"someday\"}"), 400)
                .body("errors[0].field", equalTo("day"))
                .when()
                .post("/kitchen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dish\": \"soup",
                "{\"dish\": [\"soup\"]}",
                "\"soup\"",
                "{\"dish\": \"a\", \"day\": {\"soup\": 1}}",
                "soup"
            })
    void what_is_wrong_with_json_is_said_without_quoting_it(String json) {
        problem(order(json), 400)
                .body("detail", not(containsString("soup")))
                .when()
                .post("/kitchen");
    }

    @Test
    void a_broken_constraint_names_the_field_and_the_reason() {
        problem(order("{\"dish\":\" \"}"), 400)
                .body("errors[0].field", equalTo("dish"))
                .body("errors[0].reason", containsString("blank"))
                .when()
                .post("/kitchen");
    }

    @Test
    void a_parameter_out_of_range_is_named() {
        problem(order("{\"dish\":\"soup\"}").queryParam("guests", 0), 400)
                .body("errors[0].field", equalTo("guests"))
                .when()
                .post("/kitchen");
    }

    @Test
    void unknown_addresses_methods_and_types_are_problems() {
        problem(given(), 404).when().get("/nowhere");
        problem(given(), 404).when().get("/kitchen/nowhere");
        problem(given(), 405).when().delete("/kitchen");
        problem(given().accept("text/csv"), 406).when().get("/kitchen/full");
        problem(given().contentType("text/csv").body("a;b"), 415).when().post("/kitchen");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_answered_with_those_that_it_takes() {
        given().delete("/kitchen").then().statusCode(405).header("Allow", equalTo("OPTIONS, POST"));
        given().post("/kitchen/full").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void a_service_without_pages_answers_people_with_problem_details_too() {
        problem(given().accept("text/html,*/*;q=0.8"), 404).when().get("/nowhere");
    }

    @Test
    void a_failure_tells_nothing_of_the_inside() {
        problem(given(), 500)
                .body("detail", allOf(not(containsString("chef")), not(containsString("Exception"))))
                .when()
                .get("/kitchen/fire");
    }

    @Test
    void a_passing_problem_says_when_to_come_back() {
        problem(given(), 503).header("Retry-After", equalTo("7")).when().get("/kitchen/full");
    }

    @Test
    void a_role_that_nobody_has_is_refused() {
        problem(given(), 401).when().get("/kitchen/cellar");
    }

    @Test
    void a_rebound_host_name_is_refused() {
        problem(given().header("Host", "evil.example:8081"), 421).when().get("/kitchen/full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example"})
    void a_page_of_another_origin_is_refused(String origin) {
        problem(given().header("Origin", origin), 403).when().get("/kitchen/full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_page_of_another_site_changes_nothing(String site) {
        String soup = "{\"dish\":\"soup\",\"day\":\"2025-10-08\"}";
        problem(order(soup).header("Sec-Fetch-Site", site), 403).when().post("/kitchen");
        order(soup)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/kitchen")
                .then()
                .statusCode(200);
        order(soup)
                .header("Sec-Fetch-Site", site)
                .header("Authorization", "Bearer brought-on-purpose")
                .post("/kitchen")
                .then()
                .statusCode(not(403));
    }

    @Test
    void a_page_of_this_machine_is_served() {
        problem(given().header("Origin", "http://localhost:8080"), 503).when().get("/kitchen/full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dish\": false}",
                "{\"dish\": 7}",
                "{\"dish\": \"soup\", \"guests\": \"2\"}",
                "{\"dish\": \"soup\", \"guests\": 2.5}"
            })
    void a_value_of_another_type_is_refused_and_not_converted(String order) {
        given().contentType("application/json")
                .body(order)
                .post("/kitchen")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void options_tells_the_methods_of_the_very_address() {
        given().options("/kitchen/full").then().header("Allow", equalTo("GET, HEAD, OPTIONS"));
        given().options("/kitchen").then().header("Allow", equalTo("OPTIONS, POST"));
    }

    @Test
    void a_parameter_that_the_address_does_not_take_is_refused_and_named() {
        given().contentType("application/json")
                .body("{\"dish\": \"soup\", \"guests\": 2.0}")
                .post("/kitchen?guest=2")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("guest"));
    }
}
