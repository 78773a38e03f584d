package io.parley.extraction.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void both_of_two_coordinated_subjects_do_it() {
        ReadClauses read = ReadClauses.of("Israel and Egypt agreed to send envoys to Cairo.");
        assertThat(read.names(read.clause("agreed").subjectMentions())).containsExactly("Israel", "Egypt");
        assertThat(read.names(read.clause("send").subjectMentions())).containsExactly("Israel", "Egypt");
        assertThat(read.phrases(read.clause("send").objects())).containsExactly("envoys");
        assertThat(read.clause("send").mood()).isEqualTo(Mood.PLANNED);
    }

    @Test
    void conjoined_verbs_share_their_subject() {
        ReadClauses read = ReadClauses.of("The union rejected the offer and called for talks.");
        assertThat(read.phrases(read.clause("called").subjects())).containsExactly("The union");
        assertThat(read.standing("talks").mood()).isEqualTo(Mood.DEMANDED);
        assertThat(read.clause("called").isAsserted()).isTrue();
    }

    @Test
    void a_relative_clause_has_its_antecedent_as_subject() {
        ReadClauses read = ReadClauses.of("Hamas had accepted the proposal, which would end the war.");
        assertThat(read.phrases(read.clause("end").subjects())).containsExactly("the proposal");
        assertThat(read.clause("end").mood()).isEqualTo(Mood.CONDITIONAL);
    }

    @Test
    void who_is_told_to_do_it_is_the_subject() {
        ReadClauses read = ReadClauses.of("The president urged the rebels to leave the town.");
        assertThat(read.phrases(read.clause("leave").subjects())).containsExactly("the rebels");
        assertThat(read.clause("leave").effective()).isEqualTo(new Standing(Polarity.POSITIVE, Mood.DEMANDED));
    }

    @Test
    void the_agent_of_a_passive_is_its_actor() {
        ReadClauses read = ReadClauses.of("The deal was signed by both ministers on Friday.");
        Clause signed = read.clause("signed");
        assertThat(signed.passive()).isTrue();
        assertThat(signed.tense()).isEqualTo(Tense.PAST);
        assertThat(read.phrases(signed.actors())).containsExactly("both ministers");
        assertThat(read.phrases(signed.affected())).containsExactly("The deal");
    }

    @Test
    void the_nearest_word_of_saying_is_the_reporter() {
        ReadClauses read = ReadClauses.of("Rubio said Hamas had accepted the proposal.");
        Governing reporter = read.clause("accepted").reporter();
        assertThat(reporter).isNotNull();
        assertThat(reporter.lemma()).isEqualTo("say");
        assertThat(read.clause("said").reporter()).isNull();
    }

    @Test
    void words_in_quotation_marks_are_quoted() {
        ReadClauses read = ReadClauses.of("\"We will never sign,\" the envoy said.");
        assertThat(read.clause("sign").quoteDepth()).isEqualTo(1);
        assertThat(read.clause("said").quoteDepth()).isZero();
        assertThat(read.clause("sign").effective()).isEqualTo(new Standing(Polarity.NEGATIVE, Mood.PLANNED));
    }

    @Test
    void the_clause_of_a_place_is_the_one_whose_predicate_governs_it() {
        ReadClauses read = ReadClauses.of("Kenya refused to meet the rebels in Nairobi.");
        int rebels = "Kenya refused to meet the ".length();
        assertThat(read.clauses().at(rebels)).isEqualTo(read.clause("meet"));
        assertThat(read.clause("meet").governor())
                .isEqualTo(read.clause("refused").index());
        assertThat(read.clause("refused").complements())
                .containsExactly(read.clause("meet").index());
    }

    @Test
    void a_noun_that_governs_something_is_a_clause() {
        ReadClauses read = ReadClauses.of("Hamas rejected calls for a ceasefire.");
        assertThat(read.clause("calls").kind()).isEqualTo(Clause.Kind.NOUN);
        assertThat(read.standing("ceasefire").polarity()).isEqualTo(Polarity.NEGATIVE);
    }
}
