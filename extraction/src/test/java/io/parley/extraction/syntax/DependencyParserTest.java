package io.parley.extraction.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyParserTest {

    @Test
    void a_reported_clause_hangs_on_its_verb_of_saying() {
        Parsed parsed = Parsed.of("The minister said that Kenya had not accepted the offer.");
        assertThat(parsed.dependency("said")).isEqualTo("root -");
        assertThat(parsed.dependency("minister")).isEqualTo("nsubj said");
        assertThat(parsed.dependency("accepted")).isEqualTo("ccomp said");
        assertThat(parsed.dependency("Kenya")).isEqualTo("nsubj accepted");
        assertThat(parsed.dependency("not")).isEqualTo("advmod accepted");
        assertThat(parsed.dependency("offer")).isEqualTo("obj accepted");
    }

    @Test
    void a_passive_has_its_own_subject_and_agent() {
        Parsed parsed = Parsed.of("The deal was signed by both ministers.");
        assertThat(parsed.dependency("deal")).isEqualTo("nsubj:pass signed");
        assertThat(parsed.dependency("was")).isEqualTo("aux:pass signed");
        assertThat(parsed.dependency("ministers")).isEqualTo("obl:agent signed");
    }

    @Test
    void the_predicate_of_a_copula_is_the_head() {
        Parsed parsed = Parsed.of("The union is ready to accept the plan.");
        assertThat(parsed.dependency("ready")).isEqualTo("root -");
        assertThat(parsed.dependency("is")).isEqualTo("cop ready");
        assertThat(parsed.dependency("accept")).isEqualTo("xcomp ready");
    }

    @Test
    void what_hangs_on_a_word_is_a_stretch_of_text() {
        Parsed parsed = Parsed.of("The leader of the union refused to sign.");
        int leader = parsed.at("leader");
        assertThat(parsed.tree().first(leader)).isZero();
        assertThat(parsed.tree().last(leader)).isEqualTo(parsed.at("union"));
        assertThat(parsed.tree().isWithin(parsed.at("union"), leader)).isTrue();
    }

    @Test
    void a_sentence_beyond_the_bound_stays_unparsed() {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i <= DependencyParser.LONGEST_SENTENCE; i++) {
            Span span = new Span(2 * i, 2 * i + 1);
            tokens.add(new Token(span.start(), span.end(), "x", "NOUN", "x"));
        }
        SyntaxTree tree = DependencyParser.load().parse(tokens);
        assertThat(tree.size()).isEqualTo(tokens.size());
        assertThat(tree.head(3)).isEqualTo(SyntaxTree.NO_HEAD);
    }

    @Test
    void the_same_sentence_gives_the_same_tree() {
        String text = "Talks between the miners and the owners have collapsed, union leader Ivo Horn said Tuesday.";
        Parsed first = Parsed.of(text);
        Parsed second = Parsed.of(text);
        for (int i = 0; i < first.tree().size(); i++) {
            assertThat(second.tree().head(i)).isEqualTo(first.tree().head(i));
            assertThat(second.tree().relation(i)).isEqualTo(first.tree().relation(i));
        }
    }
}
