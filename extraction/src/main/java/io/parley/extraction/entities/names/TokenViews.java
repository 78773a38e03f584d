package io.parley.extraction.entities.names;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.knowledge.Demonyms;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.GazetteerMatch;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.NameWord;
import io.parley.extraction.entities.knowledge.NameWords;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.resource.WordMemo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks every word of a document up once, for the features of the tagger. */
public final class TokenViews {

    private static final Set<String> CALENDAR = WordList.read("entities/names/calendar.txt");

    private static final Set<String> COMMON = WordList.read("entities/names/common-words.txt");

    private static final Set<String> PEOPLES = WordList.read("entities/names/peoples.txt");

    private final NameWords words;
    private final Demonyms demonyms;

    /** What a word is by itself, wherever it stands. */
    private record Look(String folded, String shape, int signs) {}

    private final WordMemo<Look> looks = new WordMemo<>(this::look);

    public TokenViews(Knowledge knowledge) {
        this.words = knowledge.words();
        this.demonyms = knowledge.demonyms();
    }

    public TokenView of(Document document, List<GazetteerMatch> matches) {
        List<Token> all = new ArrayList<>();
        int[] starts = new int[document.sentences().size() + 1];
        for (int s = 0; s < document.sentences().size(); s++) {
            starts[s] = all.size();
            all.addAll(document.sentences().get(s).tokens());
        }
        int size = all.size();
        starts[starts.length - 1] = size;
        TokenView view = new TokenView(all, starts);
        for (int i = 0; i < size; i++) {
            Look look = looks.of(view.token(i).text());
            view.folded()[i] = look.folded();
            view.shapes()[i] = look.shape();
            view.signs()[i] = look.signs();
        }
        for (int s = 0; s + 1 < starts.length; s++) {
            LineSigns.mark(view, starts[s], starts[s + 1], opensParagraph(document, s));
        }
        mark(view, matches);
        SeenSigns.mark(view);
        KindSigns.mark(view);
        return view;
    }

    private static boolean opensParagraph(Document document, int s) {
        List<Sentence> sentences = document.sentences();
        return s == 0 || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph();
    }

    private Look look(String text) {
        String word = Shape.bare(text);
        String folded = Folding.fold(word);
        int possessive = text.endsWith("'s") ? WordSigns.POSSESSIVE : 0;
        return new Look(folded, Shape.of(word), signs(folded) | possessive);
    }

    private int signs(String folded) {
        int signs = 0;
        signs |= words.given().contains(folded) ? WordSigns.GIVEN : 0;
        signs |= words.surnames().contains(folded) ? WordSigns.SURNAME : 0;
        signs |= CALENDAR.contains(folded) ? WordSigns.CALENDAR : 0;
        signs |= COMMON.contains(folded) ? WordSigns.COMMON : 0;
        signs |= words.titles().contains(folded) ? WordSigns.TITLE : 0;
        signs |= demonyms.country(folded) != null || PEOPLES.contains(folded) ? WordSigns.DEMONYM : 0;
        NameWord org = words.organisations().get(folded);
        if (org != null) {
            signs |= (org.heads() ? WordSigns.ORG_HEAD : 0) | (org.leads() ? WordSigns.ORG_LEAD : 0);
        }
        NameWord place = words.places().get(folded);
        if (place != null) {
            signs |= (place.heads() ? WordSigns.PLACE_HEAD : 0) | (place.leads() ? WordSigns.PLACE_LEAD : 0);
        }
        return signs;
    }

    private static void mark(TokenView view, List<GazetteerMatch> matches) {
        int i = 0;
        for (GazetteerMatch match : matches) {
            while (i < view.size() && view.token(i).end() <= match.span().start()) {
                i++;
            }
            boolean first = true;
            for (; i < view.size() && view.token(i).start() < match.span().end(); i++) {
                view.known()[i] =
                        1 + 4 * Tags.index(match.first().type()) + (match.ambiguous() ? 2 : 0) + (first ? 0 : 1);
                first = false;
            }
        }
    }
}
