package io.parley.extraction.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.text.TextSpan;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalContentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 12-point plan calls for an exchange of all prisoners.         | an exchange of all prisoners
            Kerry's 12-point plan, which includes a customs union, was read.  | a customs union
            The 12-point plan would open the two northern harbours.           | open the two northern harbours
            """)
    void whatAPlanHoldsFollowsItsVerb(String body, String content) {
        assertThat(contents(body)).containsExactly(content);
    }

    @Test
    void thePlanIsTheOneThatWasNamed() {
        assertThat(contents("John Kerry read out a 12-point plan. The plan provides for a joint court."))
                .containsExactly("a joint court");
    }

    @Test
    void aPlanOfWhichNothingIsToldHasNoContent() {
        assertThat(contents("The 12-point plan was read in Geneva, and a storm would follow."))
                .isEmpty();
    }

    private static List<String> contents(String body) {
        return Engine.read(body).proposals().stream()
                .flatMap(proposal -> proposal.content().stream())
                .map((TextSpan span) -> body.substring(span.start(), span.end()))
                .toList();
    }
}
