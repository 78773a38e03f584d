package io.parley.extraction.positions;

import io.parley.events.claims.Claim;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.positions.States.State;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article with what is said in it, as positions are read from it. */
final class Scene {

    /** Characters from the start of an article in which its dateline lies. */
    private static final int DATELINE = 40;

    private final Reading reading;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, FoundEntity> byId = new HashMap<>();
    private final int[] counts;
    private final List<Words> clauses = new ArrayList<>();
    private final Ties ties;
    private final Map<String, Optional<State>> described = new HashMap<>();
    private final Map<String, Integer> nouns = new HashMap<>();
    private final Set<String> headline;
    private final Issues issues;
    private final List<Span> datelines;
    /** How often the article names places of each country, by its code. */
    private final Map<String, Integer> placesByCountry = new HashMap<>();

    private @Nullable FoundEntity mainState;
    private boolean mainSought;

    /** A claim with the spans of its words in the article's characters. */
    record Said(
            Claim claim,
            @Nullable Span cue,
            List<Span> content,
            @Nullable FoundEntity speaker) {

        Said {
            content = List.copyOf(content);
        }

        boolean contains(int position) {
            for (Span span : content) {
                if (span.start() <= position && position < span.end()) {
                    return true;
                }
            }
            return false;
        }
    }

    Scene(Reading reading, Issues issues, List<Claim> claims) {
        this.reading = reading;
        this.issues = issues;
        this.datelines = reading.document().paragraphs().stream()
                .map(paragraph -> Dateline.of(reading.document(), paragraph))
                .toList();
        for (int s = 0; s < reading.document().sentences().size(); s++) {
            clauses.add(Words.of(reading, s));
        }
        this.ties = new Ties(reading, clauses);
        this.headline = reading.document().headlineTokens().stream()
                .filter(Scene::isContent)
                .map(Token::lemma)
                .collect(Collectors.toSet());
        reading.tokens().stream().filter(Scene::isContent).forEach(t -> nouns.merge(t.lemma(), 1, Integer::sum));
        this.counts = new int[reading.entities().entities().size()];
        reading.entities().mentions().forEach(mention -> counts[mention.entity()]++);
        for (FoundEntity entity : reading.entities().entities()) {
            if (entity.type() == EntityType.GPE && entity.country() != null) {
                placesByCountry.merge(entity.country(), count(entity), Integer::sum);
            }
        }
        reading.entities().entities().forEach(entity -> byId.putIfAbsent(WireEntities.id(entity), entity));
        for (Claim claim : claims) {
            TextSpan cue = claim.cue();
            String id = claim.speaker().entityId();
            said.add(new Said(
                    claim,
                    cue == null ? null : chars(cue),
                    claim.content().stream().map(this::chars).toList(),
                    id == null ? null : byId.get(id)));
        }
    }

    /** Whether words stand in the line that opens a dispatch: its place says and holds nothing. */
    boolean isInDateline(Span words) {
        return datelines.stream().anyMatch(line -> line.contains(words));
    }

    private static boolean isContent(Token token) {
        return token.pos().equals("NOUN")
                || token.pos().equals("PROPN")
                || token.pos().equals("ADJ");
    }

    /** The sentences of the article. */
    List<Words> clauses() {
        return clauses;
    }

    /** The state that a description names, worked out once for each. */
    Optional<State> stateIn(String description, States states) {
        return described.computeIfAbsent(description, d -> Optional.ofNullable(states.within(d)));
    }

    Ties ties() {
        return ties;
    }

    Issues issues() {
        return issues;
    }

    /** How often the article has the noun, name or adjective. */
    int often(Token token) {
        return isContent(token) ? nouns.getOrDefault(token.lemma(), 0) : 0;
    }

    boolean isInHeadline(Token token) {
        return headline.contains(token.lemma());
    }

    /** The state whose places the article names most, or null: "the government" is not that of a province. */
    @Nullable
    FoundEntity mainState(States states) {
        if (!mainSought) {
            mainSought = true;
            mainState = mostNamed(states);
        }
        return mainState;
    }

    /**
     * The same where no other state's places are named: in an article about two a person whose own state it does not tell may
     * be of either.
     */
    @Nullable
    FoundEntity onlyState(States states) {
        return placesByCountry.size() == 1 ? mainState(states) : null;
    }

    private @Nullable FoundEntity mostNamed(States states) {
        FoundEntity best = null;
        int most = 0;
        for (FoundEntity entity : reading.entities().entities()) {
            State state = states.byCode(entity.country());
            int times = state == null ? 0 : placesByCountry.getOrDefault(state.code(), 0);
            if (state != null && times > most && state.qid().equals(entity.wikidata())) {
                most = times;
                best = entity;
            }
        }
        return best;
    }

    Reading reading() {
        return reading;
    }

    private Span chars(TextSpan span) {
        String text = reading.document().text();
        int start = text.offsetByCodePoints(0, span.start());
        return new Span(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }

    List<Said> said() {
        return said;
    }

    /** The claim whose content holds the position: of several, the one with the shortest content; null where none does. */
    @Nullable
    Said saidAt(int position) {
        Said best = null;
        for (Said one : said) {
            if (one.contains(position) && (best == null || length(one) < length(best))) {
                best = one;
            }
        }
        return best;
    }

    private static int length(Said said) {
        return said.content().stream().mapToInt(Span::length).sum();
    }

    /** The claim that the word reports, or null. */
    @Nullable
    Said reportedBy(Span word) {
        for (Said one : said) {
            Span cue = one.cue();
            if (cue != null && cue.overlaps(word)) {
                return one;
            }
        }
        return null;
    }

    /** The last claim that was made before the position, or null. */
    @Nullable
    Said before(int position) {
        Said last = null;
        for (Said one : said) {
            if (!one.content().isEmpty() && one.content().get(0).end() <= position) {
                last = one;
            }
        }
        return last;
    }

    /** The mention of an entity that covers the word; the longest if there are several. */
    @Nullable
    EntityMention mention(Span word) {
        if (isDateline(word)) {
            return null;
        }
        EntityMention best = null;
        Span around = new Span(Math.max(0, word.start() - 80), word.end());
        for (EntityMention mention : reading.mentionsIn(around)) {
            boolean longer =
                    best == null || mention.span().length() > best.span().length();
            if (mention.span().contains(word) && longer) {
                best = mention;
            }
        }
        return best;
    }

    /** "LONDON" before the first words is where the article was written, not who does what it tells. */
    boolean isDateline(Span word) {
        if (word.start() > 2 * DATELINE || reading.sentenceIndexAt(word.start()) != 0) {
            return false;
        }
        String text = reading.text(word);
        boolean begins = word.start() - reading.sentenceAt(word.start()).start() < DATELINE;
        return begins && text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.contains(".");
    }

    @Nullable
    FoundEntity entity(String id) {
        return byId.get(id);
    }

    /** How often the entity is named or referred to. */
    int count(FoundEntity entity) {
        return counts[entity.index()];
    }

    /** Whether one of the few most mentioned: the share of entities that are mentioned more often. */
    int rank(FoundEntity entity) {
        int above = 0;
        for (int count : counts) {
            if (count > counts[entity.index()]) {
                above++;
            }
        }
        return above;
    }
}
