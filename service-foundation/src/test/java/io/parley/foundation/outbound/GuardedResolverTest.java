package io.parley.foundation.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.foundation.outbound.GuardedResolver.Forbidden;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedResolverTest {

    private static final String OPEN = "93.184.215.14";

    private static InetAddress[] addresses(String... literals) {
        return Arrays.stream(literals)
                .map(literal -> {
                    try {
                        return InetAddress.getByName(literal);
                    } catch (UnknownHostException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(InetAddress[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "localhost",
                "LOCALHOST",
                "0.0.0.0",
                "2130706433",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "169.254.169.254",
                "fe80::1",
                "fd00:ec2::254",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255"
            })
    void this_machine_and_its_networks_are_not_asked_however_they_are_written(String host) {
        assertThatThrownBy(() -> new GuardedResolver(Set.of()).resolve(host))
                .isInstanceOf(Forbidden.class)
                .hasMessageNotContaining(host);
    }

    @Test
    void a_host_that_is_allowed_by_name_is_asked_and_no_other_name_for_it() throws Exception {
        GuardedResolver resolver = new GuardedResolver(Set.of("Desk.Internal"), name -> addresses("10.0.0.7"));
        assertThat(resolver.resolve("desk.internal")).containsExactly(addresses("10.0.0.7"));
        assertThatThrownBy(() -> resolver.resolve("desk.example")).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_name_that_changes_its_address_between_two_questions_gains_nothing() throws Exception {
        Queue<InetAddress[]> answers =
                new ArrayDeque<>(List.of(addresses(OPEN), addresses("127.0.0.1"), addresses("169.254.169.254")));
        GuardedResolver resolver = new GuardedResolver(Set.of(), name -> answers.remove());
        assertThat(resolver.resolve("rebound.example")).containsExactly(addresses(OPEN));
        assertThatThrownBy(() -> resolver.resolve("rebound.example")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> resolver.resolve("rebound.example")).isInstanceOf(Forbidden.class);
    }

    @Test
    void of_several_addresses_only_those_of_others_are_left() throws Exception {
        GuardedResolver resolver = new GuardedResolver(Set.of(), name -> addresses("127.0.0.1", OPEN, "::1"));
        assertThat(resolver.resolve("mixed.example")).containsExactly(addresses(OPEN));
    }
}
