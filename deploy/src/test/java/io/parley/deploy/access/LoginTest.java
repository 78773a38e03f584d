package io.parley.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person's way into the dashboard and out of it: authorization code with PKCE, session, logout. */
@Tag("secured")
class LoginTest {

    private static final String NAME = "login-test";
    private static final String OPERATOR = "login-test-operator";
    private static final String PASSWORD = "of-this-test-alone";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Browser browser = new Browser();

    @BeforeEach
    void makePerson() throws Exception {
        Persons.make(NAME, PASSWORD, "analyst");
    }

    private static URI page(String path) {
        return URI.create(SecuredSystem.address("timeline") + path);
    }

    private static boolean isLogin(HttpResponse<String> page) {
        return page.uri().toString().startsWith(SecuredSystem.address("keycloak"))
                && page.body().contains("kc-form-login");
    }

    @Test
    void a_person_logs_in_reads_and_logs_out() throws Exception {
        HttpResponse<String> asked = browser.open(page("/search?q=talks"));
        assertThat(isLogin(asked)).isTrue();
        assertThat(asked.uri().getQuery()).contains("code_challenge_method=S256");

        HttpResponse<String> shown = browser.logIn(asked, NAME, PASSWORD);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.uri()).isEqualTo(page("/search?q=talks"));
        assertThat(browser.open(page("/topic-editor")).statusCode())
                .as("an operator's page")
                .isEqualTo(403);

        browser.open(page("/logout"));
        assertThat(isLogin(browser.open(page("/"))))
                .as("the login after a logout")
                .isTrue();
        assertThat(Persons.sessions(NAME)).isZero();
    }

    @Test
    void an_operator_logs_in_to_the_page_of_the_feeds_and_a_reader_is_refused_it() throws Exception {
        URI feeds = URI.create(SecuredSystem.address("ingest") + "/feeds.html");
        browser.logIn(browser.open(feeds), NAME, PASSWORD);
        assertThat(browser.open(feeds).statusCode()).isEqualTo(403);

        Persons.make(OPERATOR, PASSWORD, "operator");
        Browser another = new Browser();
        HttpResponse<String> asked = another.open(feeds);
        assertThat(isLogin(asked)).isTrue();
        HttpResponse<String> shown = another.logIn(asked, OPERATOR, PASSWORD);
        assertThat(shown.uri()).isEqualTo(feeds);
        assertThat(shown.body()).contains("new-feed");
        assertThat(another.open(feeds.resolve("/api/v1/feeds")).statusCode())
                .as("what its script asks for")
                .isEqualTo(200);
    }

    @Test
    void the_page_of_the_feeds_leads_to_the_login_when_its_session_was_ended_elsewhere() throws Exception {
        URI feeds = URI.create(SecuredSystem.address("ingest") + "/feeds.html");
        Persons.make(OPERATOR, PASSWORD, "operator");
        Persons.dashboardTokensLast(Duration.ofSeconds(5));
        try {
            HttpResponse<String> shown = browser.logIn(browser.open(feeds), OPERATOR, PASSWORD);
            assertThat(shown.body()).contains("new-feed");
            Persons.logOut(OPERATOR);
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(
                                    browser.open(feeds.resolve("/api/v1/feeds")).statusCode())
                            .as("what the script of the open page is answered")
                            .isEqualTo(401));
            assertThat(isLogin(browser.open(feeds))).isTrue();
        } finally {
            Persons.dashboardTokensLast(Duration.ofMinutes(5));
        }
    }

    @Test
    void a_wrong_password_leads_nowhere() throws Exception {
        HttpResponse<String> again = browser.logIn(browser.open(page("/")), NAME, "a-guess-of-somebody");
        assertThat(isLogin(again)).isTrue();
        assertThat(Persons.sessions(NAME)).isZero();
    }

    @Test
    void a_session_that_the_identity_provider_has_ended_ends_with_its_token() throws Exception {
        Persons.dashboardTokensLast(Duration.ofSeconds(5));
        try {
            HttpResponse<String> shown = browser.logIn(browser.open(page("/")), NAME, PASSWORD);
            assertThat(shown.uri()).isEqualTo(page("/"));
            Persons.logOut(NAME);
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> isLogin(browser.open(page("/"))));
        } finally {
            Persons.dashboardTokensLast(Duration.ofMinutes(5));
        }
    }
}
