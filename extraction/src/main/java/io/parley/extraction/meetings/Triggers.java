package io.parley.extraction.meetings;

import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of an article that may tell of a meeting. */
public final class Triggers {

    private static final Map<String, TriggerKind> NOUNS = new HashMap<>();
    private static final Map<String, TriggerKind> VERBS = new HashMap<>();
    private static final Set<String> NO_MEETING = WordList.read("meetings/not-meetings.txt");
    private static final Set<String> MODIFIED = WordList.read("meetings/behind.txt");
    private static final Set<String> TELEPHONE = Set.of("phone", "telephone", "conference");
    private static final Set<String> PLURAL_ONLY = Set.of("talk");

    static {
        for (DataFile.Row row : DataFile.rows("meetings/triggers.tsv")) {
            Map<String, TriggerKind> words = row.column(1).equals("VERB") ? VERBS : NOUNS;
            for (String lemma : row.column(2).split("\\|", -1)) {
                words.put(lemma, row.value(0, TriggerKind.class));
            }
        }
    }

    private Triggers() {}

    /** In order of text; the dateline is no news and has none. */
    public static List<Trigger> in(Reading reading) {
        List<Trigger> out = new ArrayList<>();
        for (int s = 0; s < reading.document().sentences().size(); s++) {
            Sentence sentence = reading.document().sentences().get(s);
            int news = Dateline.of(reading.document(), sentence).end();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                TriggerKind kind = token.start() < news ? null : kind(sentence.tokens(), i);
                if (kind != null && !isInName(token, sentence, reading)) {
                    out.add(new Trigger(kind, s, i, token.span()));
                }
            }
        }
        return out;
    }

    private static @Nullable TriggerKind kind(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean opening = at == 0 && token.text().equals("Talks");
        boolean verb = token.pos().equals("VERB") && !opening;
        boolean noun = opening || token.pos().equals("NOUN") || token.pos().equals("PROPN");
        TriggerKind kind = verb ? VERBS.get(token.lemma()) : noun ? NOUNS.get(token.lemma()) : null;
        if (kind == null || verb) {
            return kind;
        }
        String before = at == 0 ? "" : tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
        String behind = at + 1 < tokens.size() ? tokens.get(at + 1).lemma() : "";
        boolean other = NO_MEETING.contains(before)
                || MODIFIED.contains(behind)
                || (kind == TriggerKind.CALL && !TELEPHONE.contains(before))
                || (PLURAL_ONLY.contains(token.lemma())
                        && !token.text().toLowerCase(Locale.ROOT).endsWith("s"));
        return other ? null : kind;
    }

    /** "World Economic Forum" is somebody; "the Madrid Conference opened" is told by its verb. */
    private static boolean isInName(Token token, Sentence sentence, Reading reading) {
        return reading.mentionsIn(sentence.span()).stream()
                .anyMatch(m -> m.form() == EntityMention.Form.NAME && m.span().contains(token.span()));
    }
}
