package io.parley.extraction.baseline;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.attribution.AttributionStage;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plainest reported speech: a saying verb with a name beside it and the rest of the sentence as content. */
public final class SaidAndQuoted implements AttributionStage {

    private static final Set<String> SAYING = Set.of("say", "tell", "add", "warn", "announce");

    @Override
    public List<Attribution> find(Document document, EntityMentions entities) {
        List<Attribution> out = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.pos().equals("VERB") && SAYING.contains(token.lemma())) {
                    Span source = nearest(entities, sentence, token);
                    Span content = content(document, sentence, token);
                    if (content.length() > 0) {
                        out.add(new Attribution(source, token.span(), List.of(content), Attribution.Kind.SPEECH, 0.5));
                    }
                    break;
                }
            }
        }
        return out;
    }

    private static Span content(Document document, Sentence sentence, Token cue) {
        String before = document.text().substring(sentence.start(), cue.start());
        int quote = before.lastIndexOf('"');
        if (quote > 0) {
            int open = before.indexOf('"');
            int from = open < quote ? open + 1 : 0;
            return new Span(sentence.start() + from, sentence.start() + Math.max(from, quote));
        }
        return new Span(Math.min(cue.end() + 1, sentence.end()), sentence.end());
    }

    private static @Nullable Span nearest(EntityMentions entities, Sentence sentence, Token cue) {
        Span best = null;
        int least = 60;
        for (EntityMention mention : entities.mentions()) {
            Span span = mention.span();
            int distance = span.end() <= cue.start() ? cue.start() - span.end() : span.start() - cue.end();
            if (sentence.span().contains(span) && distance < least) {
                best = span;
                least = distance;
            }
        }
        return best;
    }
}
