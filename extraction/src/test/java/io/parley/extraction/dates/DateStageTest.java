package io.parley.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStageTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2021-06-16";

    private final DateStage stage = new DateStage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy said Tuesday that he was leaving.                         | 2021-06-15
            The ministers met on Wednesday.                                     | 2021-06-16
            The delegations will meet on Friday.                                | 2021-06-18
            They are expected to arrive Monday morning.                         | 2021-06-21
            A vote is scheduled for Thursday.                                   | 2021-06-17
            The union is holding a ballot on Thursday.                          | 2021-06-17
            The sides had met last Sunday.                                      | 2021-06-13
            Shelling has gone on since Monday.                                  | 2021-06-14
            Friday's deadline cannot be moved, the board insists.               | 2021-06-18
            Talks broke up yesterday.                                           | 2021-06-15
            The plan will be shown tomorrow.                                    | 2021-06-17
            He resigned three days ago.                                         | 2021-06-13
            The accord was signed last week.                                    | 2021-06-07/2021-06-13
            A deal could come this week.                                        | 2021-06-14/2021-06-20
            Exports fell last month.                                            | 2021-05
            The ban ends next year.                                             | 2022
            Fighting broke out in August.                                       | 2020-08
            A summit will be held in August.                                    | 2021-08
            The fighters withdrew on December 12.                               | 2020-12-12
            The treaty was signed on 4 May 1997.                                | 1997-05-04
            The treaty was signed on May 4, 1997.                               | 1997-05-04
            The treaty of October 1996 failed.                                  | 1996-10
            The conference runs from 3 to 5 May 2019.                           | 2019-05-03/2019-05-05
            The war began in 2014.                                              | 2014
            Orders rose in the third quarter of 2019.                           | 2019-07/2019-09
            The border was shut last summer.                                    | 2020-06/2020-08
            BASEL, March 3 (Wire) - Bankers met.                                | 2021-03-03
            They marked the tenth anniversary of the June 20 uprising.          | 2011-06-20
            The rules changed after the Sept. 11 attacks.                       | 2001-09-11
            Updated 2021-06-02 by the desk.                                     | 2021-06-02
            The talks move to Oslo on Friday.                                   | 2021-06-18
            The truce, broken twice, ends on Friday.                            | 2021-06-18
            The talks resumed in Oslo on Friday.                                | 2021-06-11
            The move to Oslo on Friday was a surprise.                          | 2021-06-11
            The talks begin Monday.                                             | 2021-06-21
            She invited both sides to a meeting on Friday, July 2.              | 2021-07-02
            The sides had met on Friday, July 3.                                | 2020-07-03
            """)
    void anExpressionHasItsValue(String sentence, String value) {
        assertThat(values(sentence, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A breakthrough may come in the coming days.
            The crisis of the mid-1980s is forgotten.
            The Good Friday Agreement holds.
            He may march on the capital.
            Some 2000 soldiers left the valley.
            The Sunday Times reported it.
            They meet every Monday.
            """)
    void whatHasNoValueGetsNone(String sentence) {
        assertThat(values(sentence, PUBLISHED)).isEmpty();
    }

    @Test
    void withoutAPublicationDayNothingRelativeIsResolved() {
        assertThat(values("He said Tuesday that the 2014 war and last week's raid changed all.", null))
                .isEqualTo("2014");
    }

    @Test
    void vagueExpressionsArePeriods() {
        Document document = Documents.english("A deal is likely in the coming weeks.", PUBLISHED);
        assertThat(stage.find(document).periods()).extracting(document::textOf).containsExactly("coming weeks");
    }

    private String values(String sentence, String published) {
        Document document = published == null ? Documents.english(sentence) : Documents.english(sentence, published);
        return String.join(
                " ", stage.find(document).dates().stream().map(FoundDate::value).toList());
    }
}
