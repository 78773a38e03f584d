package io.parley.cli.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.cli.console.CommandFailure;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DefinitionFileTest {

    private static InputStream typed(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_definition_comes_from_standard_input_without_its_slug_and_what_is_null() {
        assertThat(DefinitionFile.read(
                                Path.of("-"),
                                typed("{\"slug\": \"a\", \"title\": \"T\", \"words\": [\"pay\"], \"to\": null}"))
                        .toString())
                .isEqualTo("{\"title\":\"T\",\"words\":[\"pay\"]}");
    }

    @Test
    void a_member_that_no_topic_has_is_named() {
        assertThatThrownBy(() -> DefinitionFile.read(Path.of("-"), typed("{\"exlude\": [\"football\"]}")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("exlude");
    }

    @Test
    void what_is_no_definition_is_refused() {
        assertThatThrownBy(() -> DefinitionFile.read(Path.of("-"), typed("[]"))).isInstanceOf(CommandFailure.class);
        assertThatThrownBy(() -> DefinitionFile.read(Path.of("-"), typed("{"))).isInstanceOf(CommandFailure.class);
        assertThatThrownBy(() -> DefinitionFile.read(Path.of("/no/such/file"), typed("")))
                .hasMessageContaining("cannot be read");
    }
}
