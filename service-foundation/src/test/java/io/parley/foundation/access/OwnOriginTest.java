package io.parley.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {

    @ParameterizedTest(name = "a page of {0} for {1}://{2}:{3}: {4}")
    @CsvSource({
        "http://desk.example:8080, http, desk.example, 8080, true",
        "http://Desk.Example:8080, http, desk.EXAMPLE, 8080, true",
        "https://desk.example, https, desk.example, -1, true",
        "https://desk.example, https, desk.example, 443, true",
        "https://desk.example, http, desk.example, -1, true",
        "http://desk.example, https, desk.example, -1, false",
        "http://desk.example:9090, http, desk.example, 8080, false",
        "http://desk.example, http, desk.example, 8080, false",
        "http://other.example:8080, http, desk.example, 8080, false",
        "http://desk.example.other.example:8080, http, desk.example, 8080, false",
        "http://[::1]:8080, http, [::1], 8080, true",
        "null, http, desk.example, 8080, false",
        "'', http, desk.example, 8080, false",
        "file:///home, http, desk.example, 8080, false",
        "not an address, http, desk.example, 8080, false",
    })
    void pages_of_the_same_host_and_port_are_its_own(String origin, String scheme, String host, int port, boolean own) {
        assertThat(OwnOrigin.isOf(origin, scheme, HostAndPort.create(host, port)))
                .isEqualTo(own);
    }
}
