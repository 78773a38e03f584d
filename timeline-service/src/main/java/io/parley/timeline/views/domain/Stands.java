package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Claim;
import io.parley.events.claims.Issue;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.IssueWords;
import io.parley.timeline.world.domain.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All stands of a topic, by publication and then in the order of the text. They are what the engine reads as positions; in
 * what older engines wrote, which knows none, they are the claims that take a stand on an issue.
 */
final class Stands {

    /** The stances that positions have; hopes and plain statements are none. */
    static final Set<Stance> OF_POSITIONS = EnumSet.of(
            Stance.SUPPORTS,
            Stance.OPPOSES,
            Stance.DEMANDS,
            Stance.OFFERS,
            Stance.ACCEPTS,
            Stance.REJECTS,
            Stance.THREATENS);

    /** What a party states in its own words stands behind whatever it demands, offers or rejects. */
    private static final double STATEMENT = 0.25;

    private static final Pattern PERSONAL = Pattern.compile("(?i)he|she|his|her|him");

    private static final Pattern MANY = Pattern.compile(
            "^[\"\u201c']{0,2}(?:(?:Many|Most|Some|Several|Few|many|most|some|several|few) "
                    + "(?:of (?:the |our )?)?(?:\\p{Ll}+ ){0,3}\\p{Ll}+s|There (?:are|have been|were)|\\d+ percent of)\\b");

    private static final Question<io.parley.events.claims.Position, Issue> ISSUE = new Question<>();

    private Stands() {}

    static List<Stand> all(TopicFacts facts, List<SourcedClaim> claims) {
        List<Stand> stands = new ArrayList<>();
        boolean readsPositions = facts.articles().stream()
                .anyMatch(article -> !article.reported().report().positions().isEmpty());
        if (readsPositions) {
            facts.articles().forEach(article -> article.positions().stream()
                    .sorted(Comparator.<io.parley.events.claims.Position>comparingInt(
                                    position -> position.span().start())
                            .thenComparing(io.parley.events.claims.Position::toString))
                    .forEach(position -> add(facts, article, position, stands)));
        }
        Map<ArticleId, List<Stand>> read = stands.stream()
                .collect(Collectors.groupingBy(stand -> stand.article().id()));
        claims.stream()
                .filter(claim -> !readsPositions
                        || isOwnWord(
                                facts, claim, read.getOrDefault(claim.article().id(), List.of())))
                .forEach(claim -> add(facts, claim, stands));
        Verdicts.add(facts, claims, stands);
        DeedStands.add(facts, stands);
        return OnIssue.of(
                        facts,
                        stands.stream()
                                .filter(stand -> Telling.tells(facts, stand))
                                .toList())
                .stream()
                .map(StandIssues::refile)
                .map(StandTurns::turned)
                .toList();
    }

    /** Whether a party says itself, in its own words, what no position in them tells. */
    private static boolean isOwnWord(TopicFacts facts, SourcedClaim one, List<Stand> read) {
        boolean party = one.side().filter(facts.parties()::include).isPresent();
        return party
                && one.claim().issue() != null
                && (facts.hasTopicWord(one.text())
                        || IssueWords.tellOf(one.claim().issue(), one.text()))
                && one.claim().quote() != QuoteKind.INDIRECT
                && read.stream()
                        .flatMap(stand -> stand.evidence().stream())
                        .noneMatch(evidence -> one.claim().content().stream()
                                .anyMatch(span -> span.start() < evidence.end() && evidence.start() < span.end()));
    }

    private static void add(
            TopicFacts facts, OnTopicArticle article, io.parley.events.claims.Position position, List<Stand> into) {
        new Holders(facts)
                .of(article, position)
                .filter(side -> !facts.isMedium(side))
                .ifPresent(side -> {
                    String source = Sources.of(facts, article, position).orElse(side.name());
                    String holder = facts.sides()
                                    .holder(article, position.holder())
                                    .filter(side::equals)
                                    .isPresent()
                            ? facts.cast().of(article, position.holder()).name()
                            : side.name();
                    into.add(new Stand(
                            article,
                            UUID.fromString(Ids.of(
                                    "position", article.id(), position.span().start(), position)),
                            side,
                            position.stance(),
                            issue(article, position),
                            line(facts, article, position, holder, source),
                            source,
                            position.confidence(),
                            facts.evidence(article, List.of(position.span()))));
                });
    }

    private static Issue issue(OnTopicArticle article, io.parley.events.claims.Position position) {
        return article.once(
                ISSUE,
                position,
                () -> IssueWords.better(
                        Objects.requireNonNullElse(position.issue(), Issue.OTHER), article.text(position.span())));
    }

    /** The sentence; "he said" gives way to the name of the speaker, where he has one. */
    private static String line(
            TopicFacts facts,
            OnTopicArticle article,
            io.parley.events.claims.Position position,
            String holder,
            String source) {
        TextSpan subject = position.holderSpan();
        if (subject != null && isHeOfSide(facts, article, subject, holder)) {
            subject = null;
        }
        String line = Lines.sentence(facts, article, position.span(), subject, holder);
        Actor speaker = facts.cast().named(source);
        return speaker != null && speaker.type() == EntityType.PERSON ? Lines.spokenBy(line, source) : line;
    }

    /** "The minister said he would leave it to his successor" is said for a state, which is no "he". */
    private static boolean isHeOfSide(TopicFacts facts, OnTopicArticle article, TextSpan subject, String holder) {
        Actor side = facts.cast().named(holder);
        return side != null
                && side.type() != EntityType.PERSON
                && PERSONAL.matcher(article.text(subject)).matches()
                && Sentences.around(article, subject).start() < subject.start();
    }

    private static void add(TopicFacts facts, SourcedClaim one, List<Stand> into) {
        Claim claim = one.claim();
        boolean statement = claim.stance() == Stance.STATES
                && claim.quote() != QuoteKind.INDIRECT
                && one.side().filter(facts.parties()::include).isPresent();
        if ((!OF_POSITIONS.contains(claim.stance()) && !statement) || isTrivial(one) || isOfMany(one)) {
            return;
        }
        String line = Lines.said(facts, one.article(), claim, one.speaker(facts));
        Issue issue = claim.issue() == null && facts.hasTopicWord(line) ? Issue.OTHER : claim.issue();
        if (issue == null) {
            return;
        }
        one.side()
                .filter(side -> !facts.isMedium(side))
                .ifPresent(side -> into.add(new Stand(
                        one.article(),
                        claim.claimId(),
                        side,
                        claim.stance(),
                        issue,
                        line,
                        one.speaker(facts),
                        statement ? claim.confidence() * STATEMENT : claim.confidence(),
                        one.evidence(facts))));
    }

    /** "Many leaders became more willing", "97 percent of scientists are in support": whoever says so, it is theirs. */
    private static boolean isOfMany(SourcedClaim one) {
        TextSpan content = one.claim().content().get(0);
        return one.claim().stance() != Stance.DEMANDS
                && MANY.matcher(one.article().text(content)).find();
    }

    /** Whether all that is said is that nothing is said. */
    static boolean isTrivial(SourcedClaim one) {
        TextSpan content = one.claim().content().get(0);
        return WordLists.TRIVIAL.startOf(one.article().text(content));
    }
}
