package io.parley.foundation.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.foundation.parameters.DeclaredParameters.Fault;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclaredParametersTest {

    /** A resource with parameters of every kind. */
    static final class Shop {

        static class Shelf {
            @QueryParam("limit")
            int limit;
        }

        static final class LowShelf extends Shelf {
            @RestQuery
            @Nullable
            String party;
        }

        void list(
                @QueryParam("asOf") @Nullable String asOf,
                @QueryParam("version") @Nullable Long version,
                @QueryParam("issue") @Nullable Issue issue,
                @QueryParam("article") List<String> articles,
                @QueryParam("after") @Nullable UUID after,
                @BeanParam LowShelf shelf) {}
    }

    private static String fault(String name, String... values) {
        return DeclaredParameters.of(Arrays.stream(Shop.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("list"))
                        .findFirst()
                        .orElseThrow())
                .faultOf(Map.of(name, List.of(values)))
                .map(Fault::reason)
                .orElse("none");
    }

    @Test
    void a_parameter_that_nobody_declares_is_named_with_those_that_are() {
        assertThat(fault("asof", "2025-10-08"))
                .isEqualTo(
                        "is no parameter of this address; it takes after, article, asOf, issue, limit, party, version");
    }

    @Test
    void values_are_of_the_declared_type() {
        assertThat(fault("version", "two")).isEqualTo("is not a whole number: two");
        assertThat(fault("limit", "99999999999")).contains("not a whole number");
        assertThat(fault("issue", "ceasefire")).startsWith("is none of CEASEFIRE");
        assertThat(fault("asOf", "a\u0000b")).isEqualTo("holds a control character");
        assertThat(fault("after", "7")).isEqualTo("is no UUID: 7");
        assertThat(fault("after", "6f1e8d0c-0000-5000-8000-000000000000")).isEqualTo("none");
        assertThat(fault("article", "")).isEqualTo("is given without a value");
        assertThat(fault("party", "North\nand South")).isEqualTo("none");
        assertThat(fault("version", "2")).isEqualTo("none");
        assertThat(fault("issue", "TRADE")).isEqualTo("none");
    }

    @Test
    void only_a_list_may_be_given_more_than_once() {
        assertThat(fault("version", "1", "2")).isEqualTo("is given more than once");
        assertThat(fault("article", "a", "b")).isEqualTo("none");
    }
}
