package io.parley.deploy.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.net.http.HttpResponse;

/** Analysts of the realm that are in one of its reader groups. */
final class GroupMembers {

    private static final String REALM = "/admin/realms/parley";

    private GroupMembers() {}

    /** The token of a client of its own whose account is an analyst in a group. */
    static String in(String group) throws Exception {
        String client = "matrix-in-" + group;
        String json = """
                "defaultClientScopes": ["parley", "roles"], "protocolMappers": [
                  {"name": "role", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-role-mapper",
                   "config": {"role": "analyst"}}]""";
        var unused = Tokens.ofNewClient(client, json);
        String id = ask("GET", "/clients?clientId=" + client).path(0).path("id").asText();
        String user = ask("GET", "/clients/" + id + "/service-account-user")
                .path("id")
                .asText();
        String known = ask("GET", "/groups?exact=true&search=" + group)
                .path(0)
                .path("id")
                .asText();
        ask("PUT", "/users/" + user + "/groups/" + known);
        return Tokens.ofNewClient(client, json);
    }

    private static JsonNode ask(String method, String path) throws Exception {
        HttpResponse<String> answer =
                SecuredSystem.send(method, "keycloak", REALM + path, "application/json", "{}", Tokens.admin());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("Keycloak answers " + answer.statusCode() + " to " + method + " " + path);
        }
        return EventJson.mapper().readTree(answer.body().isEmpty() ? "null" : answer.body());
    }
}
