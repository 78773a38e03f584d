package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetsTest {

    @Property(tries = 60)
    void everySpanCutsItsOwnTextOutOfTheBodyByCodePoints(@ForAll("bodies") String body) {
        Spans.assertRight(body, Engine.read(body));
    }

    @Property(tries = 20)
    void theSameArticleGivesTheSameResult(@ForAll("bodies") String body) {
        LocalDate day = LocalDate.parse("2021-06-16");
        assertThat(Engine.read(body, day)).isEqualTo(Engine.read(body, day));
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> sentence = Arbitraries.of(
                "\u201CWe are close \uD83D\uDE00,\u201D Angela Merkel said on Tuesday. ",
                "A\u0301 source told Reuters that 1,200 people had fled \uD83C\uDDEB\uD83C\uDDF7. ",
                "\uD835\uDC9C\uD835\uDCB7 talks in Geneva, according to Emmanuel Macron, begin Monday.\n",
                "\u8C08\u5224\u5728\u65E5\u5185\u74E6\u6062\u590D\u3002",
                "``Old wire quotes,'' Boris Johnson said.\r\n",
                "\uD800 lone halves and \uDC00 nulls \u0000 happen. ");
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
        return Combinators.combine(sentence.list().ofMaxSize(6), noise)
                .as((sentences, extra) -> String.join(extra, sentences));
    }
}
