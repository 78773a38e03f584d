package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.wire.domain.Addresses;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "one.html, https://desk.example/a/one.html",
        "/two, https://desk.example/two",
        "?p=3, https://desk.example/a/feed.xml?p=3",
        "//cdn.example/x, https://cdn.example/x",
        "http://other.example/a b, http://other.example/a%20b",
        "../../../up.html, https://desk.example/up.html",
        "https://пример.рф/новости, https://xn--e1afmkfd.xn--p1ai/новости",
        "urn:uuid:1, ",
        "mailto:a@desk.example, ",
        "javascript:alert(1), "
    })
    void an_address_is_read_against_its_base_and_is_one_of_the_web_or_none(String written, String absolute) {
        URI resolved = Addresses.resolve(URI.create("https://desk.example/a/feed.xml?x=1#y"), written);
        assertThat(resolved == null ? null : resolved.toString()).isEqualTo(absolute);
    }

    @ParameterizedTest
    @CsvSource({
        "http://Desk.example:80/a?utm_source=rss&id=7, https://desk.example/a?id=7",
        "https://desk.example/a?id=7, https://desk.example/a?id=7",
        "https://desk.example/a?id=7&fbclid=x#xtor=RSS-1, https://desk.example/a?id=7",
        "http://news_desk.example:80/a?utm_source=x, https://news_desk.example/a",
        "http://[2001:db8::1]:8080/a, https://[2001:db8::1]:8080/a",
        "https://desk.example:8443/a, https://desk.example:8443/a",
        "https://desk.example, https://desk.example/",
        "https://desk.example/live#post-3, https://desk.example/live#post-3",
        "tag:desk.example:1, tag:desk.example:1"
    })
    void what_only_counts_readers_is_no_part_of_an_identity(String id, String key) {
        assertThat(Addresses.key(id)).isEqualTo(key);
    }
}
