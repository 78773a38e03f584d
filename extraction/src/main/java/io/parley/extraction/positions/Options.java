package io.parley.extraction.positions;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.GivingWay;
import io.parley.extraction.clauses.Governing;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.positions.Scene.Said;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.wire.WireEntities;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what may be a position in an article, with the features that the classifiers judge by. */
public final class Options {

    private static final Set<Mood> OPEN =
            Set.of(Mood.POSSIBLE, Mood.CONDITIONAL, Mood.DEMANDED, Mood.HOPED, Mood.QUESTIONED);

    private static final Set<String> WANTING = Set.of("want", "wish", "like", "intend");
    private static final Set<Stance> NOT_GIVEN = Set.of(Stance.REJECTS, Stance.OPPOSES, Stance.DEMANDS);

    private final StanceLexicon lexicon = new StanceLexicon();
    private final Governors governors = new Governors();
    private final Candidates candidates = new Candidates(lexicon);
    private final Acts acts = new Acts(lexicon);
    private final Matter matter = new Matter();
    private final PositionFeatures positions = new PositionFeatures(lexicon, governors);
    private final HolderFeatures holders = new HolderFeatures(lexicon);
    private final Set<String> negotiating = WordList.read("positions/negotiating-words.txt");

    /** All of them, in order of text. */
    public List<Option> of(Reading reading, Issues issues, List<Claim> claims) {
        Scene scene = new Scene(reading, issues, claims);
        int words = (int) reading.tokens().stream()
                .filter(token -> negotiating.contains(token.lemma()))
                .count();
        return candidates.of(scene).stream()
                .map(candidate -> option(scene, candidate, words))
                .toList();
    }

    private Option option(Scene scene, Candidate candidate, int words) {
        Clause own = candidate.clause().clauseAt(candidate.anchor(), scene.reading());
        Stance told = lexicon.stance(candidate.clause(), candidate.anchor()).orElse(null);
        boolean turned = governors.isTurned(candidate.clause(), candidate.anchor());
        Polarity stands = scene.reading()
                .clauses()
                .standing(candidate.clause().token(candidate.anchor()).start())
                .polarity();
        boolean unsure = turned != (stands == Polarity.NEGATIVE);
        return new Option(
                candidate.span(),
                turned,
                unsure
                        || isUntold(candidate, own, turned, told)
                        || Acts.isLeftOpen(candidate)
                        || governors.isHedged(candidate.clause(), candidate.anchor())
                        || isGivenUp(candidate),
                own != null && OPEN.contains(own.mood()),
                acts.of(candidate, told),
                told,
                () -> positions.of(scene, candidate, words),
                candidate.holders().stream()
                        .map(holder -> new Option.Whose(
                                holder, isForState(scene, holder), () -> holders.of(scene, candidate, holder)))
                        .toList(),
                matter.of(candidate),
                source(scene, candidate, own));
    }

    private static boolean isForState(Scene scene, Holder holder) {
        FoundEntity one = holder.entity();
        return one == null || one.type() != EntityType.PERSON || !scene.ties().isOutOfOffice(one);
    }

    /**
     * Neither refusal nor consent: "did not reject the plan" (but "will not block it"), "is not asking for it" (but "does
     * not want it"), "refused to oppose it".
     */
    private boolean isUntold(Candidate candidate, @Nullable Clause own, boolean turned, @Nullable Stance told) {
        boolean ahead = own != null && (own.mood() == Mood.PLANNED || own.mood() == Mood.CONDITIONAL);
        boolean wants = WANTING.contains(candidate.clause().lemma(candidate.anchor()));
        return told == Stance.REJECTS
                ? (turned && !ahead) || refusesToAsk(candidate)
                : told == Stance.DEMANDS && turned && !wants;
    }

    /** "Scrapped a plan for a strike" turns down no plan of others. */
    private static boolean isGivenUp(Candidate candidate) {
        Words clause = candidate.clause();
        int verb = clause.tree().head(candidate.anchor());
        return verb != Words.NONE
                && clause.relation(candidate.anchor()) == Relation.OBJ
                && GivingWay.isTold(verb, clause.tokens(), clause.tree());
    }

    private boolean refusesToAsk(Candidate candidate) {
        Words clause = candidate.clause();
        int complement = clause.tree().child(candidate.anchor(), Relation.XCOMP);
        return complement != Words.NONE
                && lexicon.stance(clause, complement)
                        .filter(NOT_GIVEN::contains)
                        .isPresent();
    }

    /** Who says it: the speaker of the claim that it stands in, else the subject of the verb that reports it. */
    private static @Nullable EntityRef source(Scene scene, Candidate candidate, @Nullable Clause own) {
        Said said = scene.saidAt(candidate.clause().token(candidate.anchor()).start());
        if (said != null) {
            Speaker speaker = said.claim().speaker();
            return new EntityRef(speaker.entityId(), speaker.name());
        }
        Governing reporter = own == null ? null : own.reporter();
        if (own == null || reporter == null) {
            return null;
        }
        return scene.reading().clauses().inSentence(own.sentence()).stream()
                .filter(clause -> clause.token() == reporter.token() && !clause.passive())
                .flatMap(clause -> clause.subjectMentions().stream())
                .map(mention -> scene.reading().entity(mention))
                .map(speaker -> new EntityRef(WireEntities.id(speaker), speaker.name()))
                .findFirst()
                .orElse(null);
    }
}
