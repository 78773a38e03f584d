package io.parley.extraction.negotiation;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.negotiation.StageWording.Kind;
import io.parley.extraction.negotiation.StageWording.Sign;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import java.util.List;

/** Finds the wording of each stage in an article and sums it, headline and beginning counting most. */
final class StageSigns {

    private static final double HEADLINE = 1.5;
    private static final double LEAD = 1.5;
    private static final double BODY = 1.0;
    private static final double TAIL = 0.4;
    private static final int LEAD_SENTENCES = 3;
    private static final int BODY_SENTENCES = 10;

    private final StageWording wording = new StageWording();

    /** What the wordings of the article add up to. */
    StageSums sums(Reading reading) {
        StageSums sums = new StageSums();
        List<Token> headline = reading.document().headlineTokens();
        for (PhraseBook.Match<Sign> match : wording.find(headline)) {
            sums.add(match.meaning(), HEADLINE, true);
        }
        List<Sentence> sentences = reading.document().sentences();
        int told = 0;
        for (Sentence sentence : sentences) {
            double place = told < LEAD_SENTENCES ? LEAD : told < BODY_SENTENCES ? BODY : TAIL;
            add(sentence, place, sums, reading);
            told += sentence.tokens().stream().anyMatch(t -> t.pos().equals("VERB")) ? 1 : 0;
        }
        return sums;
    }

    private void add(Sentence sentence, double place, StageSums sums, Reading reading) {
        for (PhraseBook.Match<Sign> match : wording.find(sentence.tokens())) {
            Kind kind = match.meaning().kind();
            boolean past = !kind.equals(Kind.IMPLEMENTATION)
                    && !kind.equals(Kind.ACTION)
                    && Background.is(match.span(), sentence, reading);
            if (!past) {
                sums.add(match.meaning(), match.span(), place, place == LEAD, sentence.start());
            }
        }
    }
}
