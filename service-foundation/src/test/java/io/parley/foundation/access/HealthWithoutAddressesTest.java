package io.parley.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class HealthWithoutAddressesTest {

    @Test
    void states_and_plain_words_stay_and_what_names_an_address_goes() {
        JsonObject told = filtered("""
                {"status": "DOWN", "checks": [
                  {"name": "connections", "status": "DOWN",
                   "data": {"default": "Connection to 10.2.3.4:5432 refused", "tries": 3}},
                  {"name": "intake", "status": "DOWN", "data": {"articles": "TimeoutException", "facts": "DatabaseException, SQLSTATE 42P01", "failing": "port failed 3 times"}},
                  {"name": "loops", "status": "UP"}]}""");
        assertThat(told.toString())
                .doesNotContain("10.2.3.4")
                .contains("see the log", "TimeoutException", "42P01", "port failed 3 times", "loops");
        assertThat(told.getJsonArray("checks")
                        .getJsonObject(0)
                        .getJsonObject("data")
                        .getInt("tries"))
                .isEqualTo(3);
    }

    private static JsonObject filtered(String health) {
        return new HealthWithoutAddresses()
                .filter(Json.createReader(new StringReader(health)).readObject());
    }
}
