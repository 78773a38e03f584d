package io.parley.extraction.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoldenDispatchTest {

    @Test
    void a_dispatch_is_marked_as_its_golden_file_says() throws IOException {
        String golden = resource("dispatch.golden.txt");
        assertThat(marked(golden.replaceAll("\\[([^|\\]]*)\\|[^\\]]*\\]", "$1")))
                .isEqualTo(golden);
    }

    private static String marked(String text) {
        Document document = Articles.document(text);
        EntityMentions found = Articles.STAGE.find(document);
        StringBuilder marked = new StringBuilder();
        int copied = 0;
        for (EntityMention mention : found.mentions()) {
            if (mention.form() == EntityMention.Form.NAME) {
                FoundEntity entity = found.entities().get(mention.entity());
                marked.append(text, copied, mention.span().start())
                        .append('[')
                        .append(document.textOf(mention.span()))
                        .append('|')
                        .append(entity.type().name().charAt(0))
                        .append(' ')
                        .append(entity.name())
                        .append(']');
                copied = mention.span().end();
            }
        }
        return marked.append(text.substring(copied)).toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenDispatchTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
