package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Claim;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Proposal;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.IssueWords;
import io.parley.timeline.world.domain.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands that are told as verdicts: who calls a plan unacceptable is against it, whatever stance was read in his words. */
final class Verdicts {

    /** A verdict is less sure than a rejection. */
    private static final double SURE = 0.5;

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:not|no longer|never|n't) (?:\\p{Ll}+ )?(?:unacceptable|untenable|unfair|inadequate)");

    private static final Pattern BEHIND =
            Pattern.compile("^(.{10,200}), (?:an?|the) ([^,]{3,60}?) (?:said|says|told|warned|added)\\b");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    private static final Question<String, Boolean> JUDGES = new Question<>();

    private Verdicts() {}

    static void add(TopicFacts facts, List<SourcedClaim> claims, List<Stand> stands) {
        Issue usual = DeedStands.usual(stands);
        List<Stand> found = new ArrayList<>();
        Map<ArticleId, List<Stand>> told = stands.stream()
                .collect(Collectors.groupingBy(stand -> stand.article().id()));
        for (SourcedClaim one : claims) {
            if (facts.once(JUDGES, one.text(), () -> judges(facts, one))
                    && told.getOrDefault(one.article().id(), List.of()).stream()
                            .noneMatch(stand -> tells(stand, one.claim()))) {
                stand(facts, one).ifPresent(found::add);
            }
        }
        for (OnTopicArticle article : facts.articles()) {
            article.proposals().stream()
                    .map(Proposal::evidence)
                    .flatMap(List::stream)
                    .map(span -> Sentences.around(article, span))
                    .distinct()
                    .sorted(Comparator.comparingInt(TextSpan::start))
                    .filter(sentence -> Stream.concat(
                                    told.getOrDefault(article.id(), List.of()).stream(), found.stream())
                            .noneMatch(stand -> stand.restsOn(article, sentence)))
                    .map(sentence -> behind(facts, article, sentence, usual))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        stands.addAll(found);
    }

    /** "The new offer is untenable, a Chadian government source said": the one behind the verdict gives it. */
    private static Optional<Stand> behind(TopicFacts facts, OnTopicArticle article, TextSpan sentence, Issue usual) {
        String line = Lines.around(facts, article, sentence);
        Matcher said = BEHIND.matcher(line);
        if (!said.find()
                || !WordLists.VERDICTS.in(said.group(1))
                || NEGATED.matcher(said.group(1)).find()) {
            return Optional.empty();
        }
        return facts.sides()
                .holder(article, new EntityRef(null, said.group(2)))
                .filter(facts::takesPart)
                .map(judge -> new Stand(
                        article,
                        UUID.fromString(Ids.of("verdict", article.id(), sentence.start(), line)),
                        judge,
                        Stance.OPPOSES,
                        IssueWords.better(usual, line),
                        line,
                        said.group(2),
                        SURE * SURE,
                        facts.evidence(article, List.of(sentence))));
    }

    /** Whether what is said calls a plan of the talks bad. */
    private static boolean judges(TopicFacts facts, SourcedClaim one) {
        String words = one.text();
        return WordLists.VERDICTS.in(words)
                && !NEGATED.matcher(words).find()
                && (facts.hasTopicWord(words)
                        || WORD.splitAsStream(words).anyMatch(WordLists.PROPOSAL_NOUNS::contains));
    }

    private static boolean tells(Stand stand, Claim claim) {
        return stand.stance() != Stance.STATES
                && stand.evidence().stream().anyMatch(words -> claim.content().stream()
                        .anyMatch(span -> span.start() < words.end() && words.start() < span.end()));
    }

    private static Optional<Stand> stand(TopicFacts facts, SourcedClaim one) {
        Claim claim = one.claim();
        Optional<Actor> side = claim.speaker().kind() == SpeakerKind.ANONYMOUS
                ? facts.sides()
                        .holder(
                                one.article(),
                                new EntityRef(null, claim.speaker().name()))
                : one.side();
        TextSpan words = claim.content().get(0);
        return side.filter(facts::takesPart)
                .map(judge -> new Stand(
                        one.article(),
                        claim.claimId(),
                        judge,
                        Stance.OPPOSES,
                        IssueWords.better(
                                Objects.requireNonNullElse(claim.issue(), Issue.OTHER),
                                one.article().text(words)),
                        Lines.said(facts, one.article(), claim, one.speaker(facts)),
                        one.speaker(facts),
                        claim.confidence() * SURE,
                        one.evidence(facts)));
    }
}
