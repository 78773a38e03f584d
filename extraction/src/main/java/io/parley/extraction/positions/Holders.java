package io.parley.extraction.positions;

import io.parley.events.claims.Speaker;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.positions.Holder.Path;
import io.parley.extraction.positions.Holder.Standing;
import io.parley.extraction.positions.Scene.Said;
import io.parley.extraction.positions.States.State;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody who may hold a position: who is named beside it, whom that one stands for, and who says it. */
final class Holders {

    static final Set<String> WE = Set.of("we", "our", "us", "i", "my", "me", "ours", "myself", "ourselves");
    /** Pronouns that mostly stand for the one who speaks. */
    static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i");

    private static final Set<String> NOBODY =
            Set.of("who", "which", "that", "what", "there", "this", "you", "nobody", "everyone", "these", "those");
    private static final Set<String> DESCRIBING = Set.of("ADJ", "NOUN", "PROPN", "NUM", "PART");
    private static final int LONGEST_DESCRIPTION = 5;

    /** Words for some of those whom an "of" behind them names. */
    private static final Set<String> SOME = WordList.read("positions/quantity-nouns.txt");

    private static final Set<String> OBLIGING = Set.of("need", "require", "deserve", "ought");

    private final Set<String> papers = WordList.read("positions/holding-nothing.txt");
    private final Organs organs = new Organs();
    private final StanceLexicon lexicon;
    private final States states = new States();

    Holders(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The holders that a candidate may have, the nearest first; never two with one name and one path. */
    List<Holder> of(Scene scene, Words clause, int anchor) {
        List<Holder> found = new ArrayList<>();
        int place = clause.token(anchor).start();
        Said said = scene.saidAt(place);
        for (Subjects.Found subject : Subjects.of(clause, anchor)) {
            boolean asked = subject.path() == Path.OBJECT_CONTROL
                    ? isAsked(clause, anchor)
                    : subject.path() == Path.SUBJECT && isOrdered(clause, anchor);
            if (!asked) {
                noun(scene, clause, subject, said, found);
            }
        }
        Said reported = scene.reportedBy(clause.token(anchor).span());
        if (reported != null) {
            speaker(reported, Path.SPEAKER, scene, found);
        }
        if (said != null && !said.equals(reported) && !isOfAnother(scene, clause, anchor)) {
            speaker(said, Path.SPEAKER, scene, found);
        }
        return found;
    }

    /** "urged Peru to accept": Peru has not said a word. */
    private boolean isAsked(Words clause, int anchor) {
        int above = clause.tree().head(anchor);
        return above != Words.NONE
                && lexicon.stance(clause, above).filter(Stance.DEMANDS::equals).isPresent();
    }

    /** "the army has been ordered to avoid it": others demand that of it. */
    private boolean isOrdered(Words clause, int anchor) {
        return clause.tree().child(anchor, Relation.AUX_PASS) != Words.NONE
                && clause.tree().child(anchor, Relation.NSUBJ_PASS) != Words.NONE
                && lexicon.stance(clause, anchor).filter(Stance.DEMANDS::equals).isPresent();
    }

    /** "the reforms that the plan demands", "Peru rejects it": a verb of attitude with a subject is that subject's, whoever says it. */
    private boolean isOfAnother(Scene scene, Words clause, int anchor) {
        int subject = clause.tree().child(anchor, Relation.NSUBJ);
        boolean named = subject != Words.NONE && clause.isNoun(subject);
        boolean attitude = clause.pos(anchor).equals("VERB")
                && !OBLIGING.contains(clause.lemma(anchor))
                && lexicon.stance(clause, anchor).isPresent();
        if (clause.isNoun(anchor) && lexicon.stance(clause, anchor).isPresent()) {
            int owner = clause.tree().child(anchor, Relation.NMOD_POSS);
            return owner != Words.NONE && clause.isNoun(owner);
        }
        Clause own = named && attitude ? clause.clauseAt(anchor, scene.reading()) : null;
        return own != null && own.own().mood() == Mood.ASSERTED;
    }

    private void speaker(Said said, Path path, Scene scene, List<Holder> found) {
        Speaker speaker = said.claim().speaker();
        FoundEntity entity = said.speaker();
        if (entity != null) {
            entity(entity, null, -1, path, scene, found);
        } else {
            add(new Holder(null, speaker.name(), null, null, -1, path, Standing.DESCRIBED), found);
            if (organs.isOfState(speaker.name())) {
                State state = scene.stateIn(speaker.name(), states).orElse(null);
                state(state, null, -1, path, Standing.STATE, scene, found);
            }
            mainState(null, -1, path, scene, found);
        }
    }

    private void noun(Scene scene, Words clause, Subjects.Found subject, @Nullable Said said, List<Holder> found) {
        int noun = subject.noun();
        String word = clause.form(noun);
        if (WE.contains(word)) {
            if (said != null) {
                speaker(said, subject.path(), scene, found);
            }
            return;
        }
        if (NOBODY.contains(word)) {
            return;
        }
        Span here = clause.token(noun).span();
        if (scene.isInDateline(here)) {
            return;
        }
        EntityMention mention = scene.mention(here);
        if (mention != null && said != null && isPartOfSpeaker(scene, clause, noun, mention, said)) {
            speaker(said, subject.path(), scene, found);
        } else if (mention != null) {
            entity(scene.reading().entity(mention), mention.span(), noun, subject.path(), scene, found);
        } else if (clause.pos(noun).equals("PRON")) {
            Said before = scene.before(here.start());
            if (before != null) {
                speaker(before, Path.EARLIER, scene, found);
            }
        } else if (subject.path() == Path.MODIFIER) {
            state(states.byAdjective(word), here, noun, subject.path(), Standing.SELF, scene, found);
        } else {
            described(scene, clause, subject, found);
        }
    }

    /** "The Westhaven suburb said it wanted": a pronoun stands for the speaker, not for the name in what describes him. */
    private static boolean isPartOfSpeaker(Scene scene, Words clause, int noun, EntityMention mention, Said said) {
        return clause.pos(noun).equals("PRON")
                && said.speaker() == null
                && said.claim()
                        .speaker()
                        .name()
                        .contains(scene.reading().entity(mention).name());
    }

    /** "The British government", "a spokesman for the union", "the Kosovo Serbs". */
    private void described(Scene scene, Words clause, Subjects.Found subject, List<Holder> found) {
        int noun = subject.noun();
        for (int child : clause.tree().children(noun)) {
            Span here = clause.token(child).span();
            Relation relation = clause.relation(child);
            boolean owner = relation == Relation.NMOD_POSS
                    || relation == Relation.COMPOUND
                    || relation == Relation.NMOD
                    || relation == Relation.APPOS
                    || relation == Relation.FLAT
                    || relation == Relation.AMOD;
            EntityMention mention = owner ? scene.mention(here) : null;
            boolean place = mention == null || scene.reading().entity(mention).type() == EntityType.GPE;
            if (place && owner && !organs.isOfState(clause, noun)) {
                continue;
            }
            if (mention != null) {
                FoundEntity entity = scene.reading().entity(mention);
                entity(entity, mention.span(), noun, subject.path(), Standing.OWNER, found);
            } else if (owner) {
                state(
                        states.byAdjective(here(clause, child)),
                        here,
                        noun,
                        subject.path(),
                        Standing.OWNER,
                        scene,
                        found);
            }
        }
        Span words = description(clause, noun);
        if (clause.isNoun(noun) && !papers.contains(clause.lemma(noun))) {
            String name = scene.reading().text(words);
            add(new Holder(null, name, null, words, noun, subject.path(), Standing.DESCRIBED), found);
            if (organs.speaks(clause.lemma(noun))) {
                mainState(words, noun, subject.path(), scene, found);
            }
        }
    }

    private static String here(Words clause, int token) {
        return clause.token(token).text();
    }

    /** The noun with what stands before it, without article, and one "of" phrase. */
    private static Span description(Words clause, int noun) {
        int from = noun;
        while (from > clause.tree().first(noun)
                && noun - from < LONGEST_DESCRIPTION
                && DESCRIBING.contains(clause.pos(from - 1))) {
            from--;
        }
        int last = clause.tree().last(noun);
        boolean some = SOME.contains(clause.lemma(noun))
                && noun + 1 <= last
                && clause.form(noun + 1).equals("of")
                && last - noun <= LONGEST_DESCRIPTION;
        return clause.span(from, some ? last : noun);
    }

    private void entity(FoundEntity entity, @Nullable Span span, int noun, Path path, Scene scene, List<Holder> found) {
        entity(entity, span, noun, path, Standing.SELF, found);
        Integer affiliation = entity.affiliation();
        FoundEntity body = affiliation == null
                ? null
                : scene.reading().entities().entities().get(affiliation);
        if (body != null) {
            entity(body, span, noun, path, Standing.AFFILIATION, found);
            if (body.type() == EntityType.ORG) {
                state(states.byCode(body.country()), span, noun, path, Standing.STATE, scene, found);
            }
        }
        for (int tied : entity.type() == EntityType.PERSON ? scene.ties().of(entity) : Set.<Integer>of()) {
            FoundEntity other = scene.reading().entities().entities().get(tied);
            entity(other, span, noun, path, Standing.TIED, found);
        }
        String role = entity.role();
        State state = role == null ? null : scene.stateIn(role, states).orElse(null);
        if (state == null && entity.type() != EntityType.GPE) {
            state = states.byCode(entity.country());
        }
        state(state, span, noun, path, Standing.STATE, scene, found);
        if (entity.type() == EntityType.PERSON) {
            mainState(scene.onlyState(states), span, noun, path, found);
        }
    }

    private void mainState(@Nullable Span span, int noun, Path path, Scene scene, List<Holder> found) {
        mainState(scene.mainState(states), span, noun, path, found);
    }

    private static void mainState(
            @Nullable FoundEntity main, @Nullable Span span, int noun, Path path, List<Holder> found) {
        if (main != null) {
            entity(main, span, noun, path, Standing.MAIN_STATE, found);
        }
    }

    private static void entity(
            FoundEntity entity, @Nullable Span span, int noun, Path path, Standing standing, List<Holder> found) {
        add(new Holder(WireEntities.id(entity), entity.name(), entity, span, noun, path, standing), found);
    }

    private static void state(
            @Nullable State state,
            @Nullable Span span,
            int noun,
            Path path,
            Standing standing,
            Scene scene,
            List<Holder> found) {
        if (state != null) {
            FoundEntity entity = scene.entity(state.qid());
            add(new Holder(state.qid(), state.name(), entity, span, noun, path, standing), found);
        }
    }

    private static void add(Holder holder, List<Holder> found) {
        boolean known = found.stream()
                .anyMatch(
                        h -> h.name().equals(holder.name()) && h.path() == holder.path() && h.noun() == holder.noun());
        if (!known) {
            found.add(holder);
        }
    }
}
