package io.parley.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedHostsTest {

    private static final ServedHosts NEAR = ServedHosts.near(Set.of("Parley.example.org"));

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "172.18.0.4", "[fd00::4]", "parley.example.org"})
    void this_machine_bare_addresses_and_known_names_are_served(String host) {
        assertThat(NEAR.serves(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "timeline", "1.2.3.4.nip.io", "localhost.evil.example"
            })
    void a_name_that_somebody_else_can_give_this_address_is_not_served(String host) {
        assertThat(NEAR.serves(host)).isFalse();
    }

    @Test
    void on_loopback_only_names_of_this_machine_are_served() {
        assertThat(ServedHosts.ofThisMachine().serves("172.18.0.4")).isFalse();
        assertThat(ServedHosts.ofThisMachine().serves("127.0.0.1")).isTrue();
    }

    @Test
    void a_page_may_call_the_host_it_came_from_and_no_other_address() {
        HostAndPort called = HostAndPort.create("172.18.0.4", 8080);
        assertThat(NEAR.allowsPage("http://172.18.0.4:8080", called)).isTrue();
        assertThat(NEAR.allowsPage("http://172.18.0.4:9999", called)).isFalse();
        assertThat(NEAR.allowsPage("http://172.18.0.9:8080", called)).isFalse();
        assertThat(NEAR.allowsPage("https://evil.example", called)).isFalse();
        assertThat(NEAR.allowsPage("null", called)).isFalse();
        assertThat(NEAR.allowsPage("https://parley.example.org", called)).isTrue();
    }
}
