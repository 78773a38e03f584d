package io.parley.extraction.positions;

import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Stance;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.positions.Scene.Said;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The features of the question whether words tell a position, and with which stance. */
final class PositionFeatures {

    private static final Set<String> MODALS =
            Set.of("must", "should", "will", "would", "shall", "can", "could", "may", "might", "'ll", "'d", "ought");
    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ");
    private static final Set<String> WE = Set.of("we", "our", "us", "i", "my");

    private final Set<String> matters = WordList.read("positions/matters.txt");
    private final StanceLexicon lexicon;
    private final Governors governors;

    PositionFeatures(StanceLexicon lexicon, Governors governors) {
        this.lexicon = lexicon;
        this.governors = governors;
    }

    List<String> of(Scene scene, Candidate candidate, int negotiating) {
        List<String> f = new ArrayList<>();
        Words clause = candidate.clause();
        int anchor = candidate.anchor();
        Optional<Stance> told = lexicon.stance(clause, anchor);
        String table = told.map(Stance::name).orElse("-");
        String turned = governors.isTurned(clause, anchor) ? "~" : "";
        String kind = clause.pos(anchor).substring(0, 1);
        f.add("lemma=" + clause.lemma(anchor));
        f.add("table=" + turned + table);
        f.add("kind=" + kind + turned + table);
        f.add("rel=" + clause.relation(anchor) + kind);
        f.add("rel=" + clause.relation(anchor) + table);
        if (!turned.isEmpty()) {
            f.add("turned");
        }
        if (clause.isDenied(anchor)) {
            f.add("denied");
        }
        if (governors.isHedged(clause, anchor)) {
            f.add("hedged");
        }
        above(clause, anchor, table, f);
        below(clause, anchor, turned, table, f);
        subject(scene, clause, candidate, table, f);
        said(scene, clause, anchor, table, turned, f);
        words(clause, candidate, f);
        topic(scene, clause, candidate, f);
        f.add("negotiating=" + Math.min(5, negotiating / 4));
        f.add("place=" + (clause.sentence() < 2 ? clause.sentence() : clause.sentence() < 6 ? 2 : 3));
        return f;
    }

    private void above(Words clause, int anchor, String table, List<String> f) {
        List<Integer> above = governors.above(clause, anchor);
        for (int i = 0; i < Math.min(2, above.size()); i++) {
            int word = above.get(i);
            String stance = lexicon.stance(clause, word).map(Stance::name).orElse("-");
            f.add("above" + i + "=" + stance);
            f.add("above" + i + "=" + stance + table);
            f.add("above" + i + "=" + clause.lemma(word));
        }
        if (above.isEmpty()) {
            f.add("above=none");
        }
        int head = clause.tree().head(anchor);
        if (clause.relation(anchor) == Relation.ADVCL && head != Words.NONE) {
            f.add("advcl=" + clause.lemma(head));
        }
    }

    private void below(Words clause, int anchor, String turned, String table, List<String> f) {
        boolean modal = false;
        for (int child : clause.tree().children(anchor)) {
            Relation relation = clause.relation(child);
            String lemma = clause.lemma(child);
            switch (relation) {
                case AUX, AUX_PASS -> {
                    f.add("aux=" + lemma);
                    f.add("aux=" + turned + lemma + table);
                    modal |= MODALS.contains(lemma);
                }
                case MARK -> f.add("mark=" + lemma);
                case XCOMP, CCOMP -> {
                    String stance =
                            lexicon.stance(clause, child).map(Stance::name).orElse("-");
                    f.add("comp=" + relation + table);
                    f.add("comp=" + stance + table);
                }
                case OBJ, NSUBJ_PASS -> {
                    f.add("obj=" + lemma);
                    f.add("obj=" + clause.pos(child) + table);
                    String stance =
                            lexicon.stance(clause, child).map(Stance::name).orElse("-");
                    f.add("objtable=" + stance + table);
                    f.add("deal=" + matters.contains(lemma) + table);
                }
                case OBL, NMOD -> {
                    int preposition = clause.caseOf(child);
                    f.add("prep=" + (preposition == Words.NONE ? "" : clause.lemma(preposition)) + table);
                    f.add("deal=" + matters.contains(lemma) + table);
                }
                case ADVMOD -> f.add("adv=" + lemma);
                case ADVCL -> {
                    int mark = clause.tree().child(child, Relation.MARK);
                    f.add("with=" + (mark == Words.NONE ? "-" : clause.lemma(mark)));
                }
                case EXPL -> f.add("expl");
                case COP -> f.add("cop");
                default -> {}
            }
        }
        String form = clause.form(anchor);
        String ending = form.endsWith("ing") ? "ing" : form.endsWith("ed") ? "ed" : form.endsWith("s") ? "s" : "-";
        f.add("form=" + ending + (modal ? "M" : ""));
        f.add("form=" + ending + table);
        if (modal) {
            f.add("modal" + table);
        }
    }

    private void subject(Scene scene, Words clause, Candidate candidate, String table, List<String> f) {
        Holder first = candidate.holders().get(0);
        f.add("path=" + first.path());
        f.add("path=" + first.path() + table);
        FoundEntity entity = first.entity();
        String type = entity == null ? "NOUN" : entity.type().name();
        f.add("holder=" + type);
        f.add("holder=" + type + table);
        if (entity != null) {
            f.add("rank=" + Math.min(4, scene.rank(entity)));
        }
        int subject = clause.tree().child(candidate.anchor(), Relation.NSUBJ);
        if (subject != Words.NONE) {
            String word = clause.form(subject);
            String kind = WE.contains(word) ? "we" : clause.pos(subject).equals("PRON") ? word : clause.pos(subject);
            f.add("subj=" + kind);
            f.add("subj=" + kind + table);
            if (clause.pos(subject).equals("NOUN")) {
                f.add("subjnoun=" + clause.lemma(subject));
            }
        } else {
            f.add("subj=none");
        }
    }

    private void said(Scene scene, Words clause, int anchor, String table, String turned, List<String> f) {
        Said said = scene.saidAt(clause.token(anchor).start());
        Said reported = scene.reportedBy(clause.token(anchor).span());
        if (reported != null) {
            f.add("cue");
            f.add("cue" + table);
            f.add("cuestance=" + reported.claim().stance());
        }
        if (said == null) {
            f.add("said=no");
            f.add("said=no" + table);
            return;
        }
        int head = clause.tree().head(anchor);
        boolean top = head == Words.NONE || !said.contains(clause.token(head).start());
        String quote = said.claim().quote() == QuoteKind.INDIRECT ? "I" : "D";
        f.add("said=" + quote + top);
        f.add("said=" + top + turned + table);
        f.add("stance=" + said.claim().stance() + top);
        f.add("stance=" + said.claim().stance() + turned + table);
        f.add("speaker=" + said.claim().speaker().kind() + top);
    }

    /** Whether the words are of the article's own matter. */
    private void topic(Scene scene, Words clause, Candidate candidate, List<String> f) {
        int often = 0;
        int headline = 0;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.token(i);
            if (token.start() >= candidate.span().start()
                    && token.end() <= candidate.span().end()) {
                often = Math.max(often, scene.often(token));
                headline += scene.isInHeadline(token) ? 1 : 0;
            }
        }
        f.add("often=" + Math.min(6, often));
        f.add("headline=" + Math.min(3, headline));
        f.add("issue=" + scene.issues().listed(candidate.span()));
        f.add("mainissue=" + scene.issues().main());
    }

    private void words(Words clause, Candidate candidate, List<String> f) {
        int size = 0;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.token(i);
            boolean inside = token.start() >= candidate.span().start()
                    && token.end() <= candidate.span().end();
            if (inside) {
                size++;
                if (CONTENT.contains(token.pos())) {
                    f.add("w=" + token.lemma());
                    if (matters.contains(token.lemma())) {
                        f.add("deals");
                    }
                }
            }
        }
        f.add("size=" + (size < 4 ? "S" : size < 8 ? "M" : size < 25 ? "L" : "XL"));
        String last = clause.token(clause.size() - 1).text();
        if (last.equals("?")) {
            f.add("question");
        }
    }
}
