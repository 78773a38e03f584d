package io.parley.foundation.access;

import io.smallrye.health.api.HealthContentFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/**
 * Takes out of health answers what only the log should tell: drivers put addresses, ports and account names into the
 * messages of their faults, and health answers without a token.
 */
@ApplicationScoped
public class HealthWithoutAddresses implements HealthContentFilter {

    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\p{N} ,;_<>()-]*");
    private static final String CHECKS = "checks";
    private static final String DATA = "data";

    @Override
    public JsonObject filter(JsonObject health) {
        if (!health.containsKey(CHECKS)) {
            return health;
        }
        JsonArrayBuilder checks = Json.createArrayBuilder();
        health.getJsonArray(CHECKS).forEach(check -> checks.add(withoutAddresses(check.asJsonObject())));
        return Json.createObjectBuilder(health).add(CHECKS, checks).build();
    }

    private static JsonObject withoutAddresses(JsonObject check) {
        if (!check.containsKey(DATA)) {
            return check;
        }
        JsonObjectBuilder data = Json.createObjectBuilder();
        check.getJsonObject(DATA).forEach((name, value) -> data.add(name, told(value)));
        return Json.createObjectBuilder(check).add(DATA, data).build();
    }

    private static JsonValue told(JsonValue value) {
        return value instanceof JsonString text
                        && !PLAIN_WORDS.matcher(text.getString()).matches()
                ? Json.createValue("see the log")
                : value;
    }
}
