package io.parley.extraction.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Claim;
import io.parley.extraction.Engine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTypesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST  | German Chancellor Angela Merkel urged Greece to accept the terms of the loan.
            ACCUSE   | Norway accused Sweden of dumping cheap steel on the market.
            REJECT   | Iceland rejected the proposal to share its fishing grounds.
            SUPPORT  | Brazil welcomed the release of the two journalists.
            AGREE    | "We will release the prisoners on Friday," Emmanuel Macron said.
            AGREE    | Kenya promised that the border would stay open.
            RETREAT  | "We have lifted the blockade of the two ports," Emmanuel Macron said.
            AID      | "We sent food and medicine to the flooded towns," Angela Merkel said.
            CONSULT  | "We met the delegation of the union twice," Angela Merkel said on Monday.
            COERCE   | "We seized four ships in our waters," Boris Johnson said.
            THREATEN | "We will impose sanctions on every bank that pays," Boris Johnson said.
            ACCUSE   | Boris Johnson said that Russia had shelled the harbour.
            SUPPORT  | "We signed the agreement last night," Angela Merkel said.
            REJECT   | "We will not release the prisoners," Emmanuel Macron said.
            """)
    void aClaimHasTheTypeOfWhatItsSpeakerDoes(String type, String sentence) {
        assertThat(claims(sentence)).isNotEmpty().first().satisfies(claim -> assertThat(claim.eventType())
                .hasToString(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Angela Merkel said that the weather had been kind to the harvest.
            Angela Merkel denied that the ships had been seized.
            Angela Merkel said that two bridges were destroyed by the flood.
            """)
    void aMereStatementHasNone(String sentence) {
        assertThat(claims(sentence)).isNotEmpty().allSatisfy(claim -> assertThat(claim.eventType())
                .isNull());
    }

    private static List<Claim> claims(String sentence) {
        return Engine.read(sentence).claims();
    }
}
