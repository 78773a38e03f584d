package io.parley.extraction.positions;

import io.parley.events.claims.Stance;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.positions.Scene.Said;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The features of the question whether somebody is the one who holds a position. */
final class HolderFeatures {

    private final StanceLexicon lexicon;
    private final Set<String> speakingFor = WordList.read("positions/speaking-for.txt");

    HolderFeatures(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<String> of(Scene scene, Candidate candidate, Holder holder) {
        List<String> f = new ArrayList<>();
        Words clause = candidate.clause();
        int anchor = candidate.anchor();
        String way = holder.path() + "/" + holder.standing();
        FoundEntity entity = holder.entity();
        String type = entity == null
                ? holder.id() == null ? "NOUN" : "STATE"
                : entity.type().name();
        String kind = clause.pos(anchor).substring(0, 1);
        Optional<Stance> told = lexicon.stance(clause, anchor);
        f.add("way=" + way);
        f.add("type=" + type + "/" + holder.standing());
        f.add("way=" + way + type);
        f.add("way=" + way + kind);
        f.add("way=" + way + told.map(Stance::name).orElse("-"));
        f.add("rel=" + clause.relation(anchor) + holder.path());
        f.add("others=" + others(candidate, holder) + holder.standing() + type);
        f.add("first=" + candidate.holders().get(0).equals(holder) + holder.standing());
        noun(clause, holder, type, f);
        role(scene, clause, candidate, holder, f);
        said(scene, candidate, holder, told.map(Stance::name).orElse("-"), f);
        if (entity != null) {
            f.add("rank=" + Math.min(4, scene.rank(entity)) + holder.standing());
            f.add("count=" + Math.min(5, scene.count(entity)) + type);
            f.add("role=" + (entity.role() != null) + holder.standing());
            if (entity.medium()) {
                f.add("medium");
            }
        }
        return f;
    }

    /** What the one who is named or who speaks is called: a judge speaks for no state, a minister does. */
    private static void role(Scene scene, Words clause, Candidate candidate, Holder holder, List<String> f) {
        Said said = scene.saidAt(clause.token(candidate.anchor()).start());
        FoundEntity named = null;
        if (holder.noun() >= 0) {
            EntityMention mention = scene.mention(clause.token(holder.noun()).span());
            named = mention == null ? null : scene.reading().entity(mention);
        } else if (said != null) {
            named = said.speaker();
        }
        String role = named == null ? null : named.role();
        if (role == null) {
            f.add("norole" + holder.standing());
            return;
        }
        for (String word : role.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            f.add("role=" + word + holder.standing());
        }
    }

    private void noun(Words clause, Holder holder, String type, List<String> f) {
        if (holder.noun() < 0) {
            return;
        }
        String lemma = clause.lemma(holder.noun());
        boolean speaks = speakingFor.contains(lemma);
        f.add("noun=" + speaks + holder.standing() + holder.path());
        f.add("noun=" + speaks + holder.standing() + type);
        f.add("pos=" + clause.pos(holder.noun()) + holder.standing() + holder.path());
        if (clause.pos(holder.noun()).equals("NOUN")) {
            f.add("noun=" + lemma + holder.standing());
        }
    }

    private static String others(Candidate candidate, Holder holder) {
        StringBuilder others = new StringBuilder();
        for (Holder.Standing standing : Holder.Standing.values()) {
            boolean there = candidate.holders().stream()
                    .anyMatch(h -> h.standing() == standing
                            && h.noun() == holder.noun()
                            && h.path() == holder.path()
                            && !h.name().equals(holder.name()));
            others.append(there ? standing.name().charAt(0) : '-');
        }
        return others.toString();
    }

    private static void said(Scene scene, Candidate candidate, Holder holder, String table, List<String> f) {
        Said said = scene.saidAt(candidate.clause().token(candidate.anchor()).start());
        boolean subject = candidate.holders().get(0).path() != Holder.Path.SPEAKER;
        String place = said == null ? "told" : subject ? "said" : "saidbare";
        f.add(place + holder.path() + holder.standing());
        f.add(place + holder.path() + table);
        if (said != null) {
            boolean same = said.claim().speaker().name().equals(holder.name());
            f.add("speaker=" + same + holder.path() + holder.standing());
            f.add("speaker=" + same + table + said.claim().stance());
            boolean also = candidate.holders().stream()
                    .anyMatch(h -> h.path() == Holder.Path.SPEAKER && h.name().equals(holder.name()));
            f.add("speakers=" + also + holder.path());
        }
    }
}
