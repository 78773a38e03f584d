package io.parley.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.EventJson;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every family of endpoints, asked by everybody who can come. */
@Tag("secured")
class AccessMatrixTest {

    private static final int TO_THE_LOGIN = 302;

    private static final Map<String, String> BY_ROLE = new LinkedHashMap<>();
    private static final Map<String, String> WORTHLESS = new HashMap<>();

    @BeforeAll
    static void logIn() throws Exception {
        WORTHLESS.put("expired", Tokens.ofNewClient("matrix-brief", """
                "defaultClientScopes": ["parley"], "attributes": {"access.token.lifespan": "1"}"""));
        WORTHLESS.put("wrong audience", Tokens.ofNewClient("matrix-other", "\"defaultClientScopes\": []"));
        WORTHLESS.put("forged", forged(Tokens.of("operator")));
        BY_ROLE.put("publisher", Tokens.of("publisher"));
        BY_ROLE.put("analyst", Tokens.of("reader"));
        BY_ROLE.put("operator", Tokens.of("operator"));
        BY_ROLE.put("monitor", Tokens.of("metrics"));
        Awaitility.await("the end of a token").until(() -> isOver(WORTHLESS.get("expired")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/access/matrix.csv")
    void an_endpoint_serves_those_who_may_and_refuses_all_others(
            String method, String service, String path, String allowed) throws Exception {
        SoftAssertions softly = new SoftAssertions();
        boolean open = allowed.equals("*");
        int refusal = isPage(service, path) ? TO_THE_LOGIN : 401;
        softly.assertThat(SecuredSystem.status(method, service, path, null) == refusal)
                .as("without a token")
                .isEqualTo(!open);
        for (Map.Entry<String, String> token : WORTHLESS.entrySet()) {
            softly.assertThat(SecuredSystem.status(method, service, path, token.getValue()))
                    .as(token.getKey())
                    .satisfies(status -> assertThat(open || status == 401).isTrue());
        }
        for (Map.Entry<String, String> token : BY_ROLE.entrySet()) {
            int status = SecuredSystem.status(method, service, path, token.getValue());
            boolean may = open || List.of(allowed.split(" ", -1)).contains(token.getKey());
            softly.assertThat(status).as("%s: %d", token.getKey(), status).satisfies(answered -> assertThat(
                            may ? answered != 401 && answered != 403 : answered == 403)
                    .isTrue());
        }
        softly.assertAll();
    }

    @Test
    void a_publisher_speaks_for_its_own_provider_and_cannot_kill_what_another_one_sent() throws Exception {
        String publisher = publisherOf("agency");
        assertThat(article("agency", publisher).statusCode()).isBetween(200, 202);
        HttpResponse<String> foreign = article("somebody-else", publisher);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("somebody-else", "provider");
        HttpResponse<String> batch = SecuredSystem.send(
                "POST",
                "ingest",
                "/api/v1/articles/batch",
                "application/x-ndjson",
                "{\"uri\": \"m:1\", \"provider\": \"somebody-else\", \"pubstatus\": \"canceled\"}\n",
                publisher);
        assertThat(batch.body()).contains("403");
    }

    @Test
    void a_stream_ends_with_the_token_that_opened_it() throws Exception {
        String brief = withRole("analyst", "stream", "\"attributes\": {\"access.token.lifespan\": \"5\"}", "");
        // The answer is read to its end, which comes within the time that the request may take only if the stream ends.
        HttpResponse<String> stream = SecuredSystem.send("GET", "timeline", "/api/v1/stream", "text/plain", "", brief);
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.body()).contains("event:ended");
    }

    @Test
    void a_browser_is_sent_to_the_login_with_a_code_challenge() throws Exception {
        HttpResponse<String> page = SecuredSystem.send("GET", "timeline", "/", "text/html", "", null);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("location").orElse(""))
                .startsWith(SecuredSystem.address("keycloak"))
                .contains("client_id=parley-dashboard", "code_challenge_method=S256", "response_type=code");
    }

    /** Those who come without a token to a page of the dashboard are sent to the login. */
    private static boolean isPage(String service, String path) {
        return !service.equals("extract") && !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    private static HttpResponse<String> article(String provider, String publisher) throws Exception {
        return SecuredSystem.send(
                "POST",
                "ingest",
                "/api/v1/articles?provider=" + provider,
                "application/json",
                "{\"uri\": \"matrix:1\", \"pubstatus\": \"canceled\"}",
                publisher);
    }

    /** The token of a publisher that is bound to one provider, whatever the realm's own publisher is bound to. */
    private static String publisherOf(String provider) throws Exception {
        return withRole("publisher", provider, "\"attributes\": {}", """
                , {"name": "provider", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                   "config": {"claim.name": "providers", "claim.value": "[\\"%s\\"]", "jsonType.label": "JSON",
                              "access.token.claim": "true"}}""".formatted(provider));
    }

    /** The token of a client of its own whose tokens have one role. */
    private static String withRole(String role, String client, String attributes, String mappers) throws Exception {
        return Tokens.ofNewClient("matrix-" + client, """
                "defaultClientScopes": ["parley", "roles"], %s, "protocolMappers": [
                  {"name": "role", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-role-mapper",
                   "config": {"role": "%s"}}%s]""".formatted(attributes, role, mappers));
    }

    private static boolean isOver(String token) throws Exception {
        long end = EventJson.mapper().readTree(payload(token)).path("exp").asLong();
        return System.currentTimeMillis() / 1000 > end;
    }

    private static byte[] payload(String token) {
        return Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    }

    /** The same claims under another signature. */
    private static String forged(String token) {
        int last = token.lastIndexOf('.');
        return token.substring(0, last + 1) + new StringBuilder(token.substring(last + 1)).reverse();
    }
}
