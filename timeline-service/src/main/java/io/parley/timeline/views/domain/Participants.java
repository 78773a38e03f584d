package io.parley.timeline.views.domain;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The view of participants: who has a role, meets, makes or judges a proposal, or takes a stand by name. */
final class Participants {

    /** What taking part is worth beside a stand of one's own. */
    private static final double MEETING = 0.5;

    private static final double PROPOSAL = 0.5;
    private static final double STAND = 1;

    private static final int NEAR = 40;

    private static final Pattern HOSTS =
            Pattern.compile("\\b(?:host(?:s|ed|ing)?|venue|invit(?:e|es|ed|ing|ation))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern GUARANTEES = Pattern.compile("\\bguarant", Pattern.CASE_INSENSITIVE);
    private static final Pattern OBSERVES = Pattern.compile("\\bobserv|\\bmonitor", Pattern.CASE_INSENSITIVE);

    /** What somebody does who only speaks. */
    private static final Pattern ONLY_SPEAKS = Pattern.compile(
            "\\b(?:said|says?|told|tells|quoted|added|adds|stated|expressed|voiced|noted|described|wrote|tweeted|asked"
                    + "|stressed|interested|emphasi[sz]ed|reiterated|recalled|commented|remarked|observed|argued)\\b");

    /** Who leads a union, a company or a movement decides for it. */
    private static final Pattern LEADS = Pattern.compile(
            "(?i)\\b(?:president|leader|chair(?:man|woman|person)?|chief executive|ceo|general secretary|secretary-general|head)\\b");

    private static final Pattern NEGOTIATES = Pattern.compile(
            "\\b(?:negotiat(?:e|es|ed)|after negotiating|chair(?:s|ed|ing)|brokered|broker(?:s|ing)|hammer(?:ed|ing) out|held talks|met with|haggl\\p{Ll}+|at the negotiating table)\\b");

    /** Who has such an office is a member of a government, whatever its name. */
    private static final Set<String> MINISTERS = Set.of("US Trade Representative", "U.S. Trade Representative");

    private static final Pattern GROUP = Pattern.compile("(?:\\S+ ){1,5}\\S+|\\p{Lu}\\p{Ll}+s");

    private static final Pattern QUANTITY = Pattern.compile(
            "(?i)\\b(?:majority|minority|most|some|many|several|few|number|all|both|others?|officials?|sources?|analysts?|experts?|critics?|people|speakers|observers)\\b");

    private final TopicFacts facts;
    private final Map<String, ParticipantRecord> records = new TreeMap<>();

    /** Who is called a mediator somewhere negotiates for nobody. */
    private final Set<String> between = new HashSet<>();

    /** Who is in a meeting with somebody of another side. */
    private final Set<String> meetingOthers = new HashSet<>();

    private Participants(TopicFacts facts) {
        this.facts = facts;
        facts.articles().forEach(article -> Mediators.of(article)
                .forEach(named -> between.add(facts.cast().of(named.entity()).id())));
        facts.articles().forEach(article -> Trust.meetings(article, facts.world())
                .forEach(meeting -> addMeetingOthers(article, meeting.participants())));
    }

    static List<Participant> of(TopicFacts facts, List<Stand> stands) {
        Participants view = new Participants(facts);
        facts.articles().forEach(view::admit);
        stands.forEach(view::admit);
        facts.articles().forEach(view::admitNamed);
        facts.articles().forEach(view::fill);
        return view.records.values().stream()
                .map(record -> record.view(facts))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Participant::sortKey))
                .toList();
    }

    private void admit(OnTopicArticle article) {
        for (Role role : Trust.roles(article)) {
            Actor actor = facts.cast().of(article, role.entity());
            if (counts(role, actor, article)) {
                admit(article, role.entity())
                        .ifPresent(record -> record.role(role.role(), facts.evidence(article, role.evidence())));
            }
        }
        Mediators.of(article).forEach(named -> admit(
                        article,
                        new EntityRef(named.entity().id(), named.entity().name()))
                .ifPresent(record -> record.role(RoleKind.MEDIATOR, facts.evidence(article, List.of(named.words())))));
        Trust.meetings(article, facts.world()).forEach(meeting -> {
            Stream.concat(meeting.participants().stream(), meeting.mediators().stream())
                    .forEach(reference -> part(article, reference, "meeting " + meeting.date(), MEETING));
            meeting.participants().stream()
                    .filter(reference ->
                            facts.parties().isByMeeting(facts.cast().of(article, reference)))
                    .forEach(reference -> admit(article, reference)
                            .ifPresent(record ->
                                    record.role(RoleKind.PARTY, facts.evidence(article, meeting.evidence()))));
        });
        article.proposals().forEach(proposal -> Stream.of(
                        Stream.ofNullable(proposal.author()),
                        proposal.supporters().stream(),
                        proposal.opponents().stream())
                .flatMap(references -> references)
                .forEach(reference -> part(article, reference, "proposal " + proposal.name(), PROPOSAL)));
    }

    /** Bodies and people whom the definition of the topic names take part in it, whatever else is known of them. */
    private void admitNamed(OnTopicArticle article) {
        article.reported().entities().stream()
                .filter(entity -> entity.type() == EntityType.ORG || entity.type() == EntityType.PERSON)
                .filter(entity -> {
                    Actor actor = facts.cast().of(entity);
                    return facts.isCentral(actor.id())
                            && actor.type() != EntityType.GPE
                            && !records.containsKey(actor.id())
                            && !article.onTopic(entity.mentions()).isEmpty();
                })
                .forEach(entity -> part(article, new EntityRef(entity.id(), entity.name()), "definition", MEETING));
    }

    /** A negotiator speaks for a party or a state; a host is said to host; a party is one of these talks. */
    private boolean counts(Role role, Actor actor, OnTopicArticle article) {
        if (actor.type() == EntityType.LOCATION) {
            return false; // "the Middle East envoy" makes no mediator of the Middle East
        }
        return switch (role.role()) {
            case PARTY -> facts.parties().sits(actor);
            case NEGOTIATOR ->
                actor.type() == EntityType.PERSON
                        && !between.contains(actor.id())
                        && speaksAtTheTable(actor, role, article);
            case HOST -> tells(HOSTS, role, article);
            case MEDIATOR -> role.evidence().stream().anyMatch(span -> WordLists.MEDIATION.in(near(article, span)));
            case GUARANTOR -> tells(GUARANTEES, role, article);
            case OBSERVER -> tells(OBSERVES, role, article);
        };
    }

    private boolean tells(Pattern words, Role role, OnTopicArticle article) {
        return role.evidence().stream()
                .anyMatch(span -> words.matcher(around(article, span)).find());
    }

    /** The words that give a role, and a few beside them: further on in the sentence another one may mediate. */
    private static String near(OnTopicArticle article, TextSpan span) {
        TextSpan sentence = Sentences.around(article, span);
        return article.text(new TextSpan(
                Math.max(sentence.start(), span.start() - NEAR), Math.min(sentence.end(), span.end() + NEAR), null));
    }

    private String around(OnTopicArticle article, TextSpan span) {
        return Lines.around(facts, article, span);
    }

    /** Speaks for a party, or for a state by an office or a sentence that has to do with negotiating. */
    private boolean speaksAtTheTable(Actor actor, Role role, OnTopicArticle article) {
        Actor side = facts.sides().side(actor);
        if (isHead(actor, side) && !negotiatesHimself(actor, role, article)) {
            return false;
        }
        if (!doesMoreThanSpeak(actor, side, role, article)) {
            return false;
        }
        if (facts.parties().include(side)) {
            return true;
        }
        boolean negotiates = facts.cast().descriptions(actor).stream()
                        .anyMatch(office -> WordLists.TALKING.in(office) && !MINISTERS.contains(office))
                || role.evidence().stream()
                        .anyMatch(span -> WordLists.TALKING.in(around(article, span))
                                && !ONLY_SPEAKS.matcher(article.text(span)).find());
        return negotiates && (side.type() == EntityType.GPE || side.id().equals(actor.id()));
    }

    /** Who leads a state and only announces, welcomes or stands beside has others who negotiate. */
    private boolean isHead(Actor actor, Actor side) {
        return side.type() == EntityType.GPE
                && facts.cast().descriptions(actor).stream().anyMatch(WordLists.HEAD_OFFICES::in)
                && facts.cast().descriptions(actor).stream().noneMatch(WordLists.TALKING::in);
    }

    private boolean negotiatesHimself(Actor actor, Role role, OnTopicArticle article) {
        return role.evidence().stream()
                        .anyMatch(span ->
                                NEGOTIATES.matcher(around(article, span)).find())
                || meetingOthers.contains(actor.id());
    }

    /** Who is only quoted may be a spokesman, a lawyer or an onlooker; a negotiator is called one, meets the others, or negotiates. */
    private boolean doesMoreThanSpeak(Actor actor, Actor side, Role role, OnTopicArticle article) {
        List<String> called = facts.cast().descriptions(actor);
        boolean leads = (side.type() == EntityType.ORG || side.id().equals(actor.id()))
                && called.stream().anyMatch(office -> LEADS.matcher(office).find());
        return called.isEmpty() // nothing tells that he only comments
                || leads
                || called.stream().anyMatch(WordLists.TALKING::in)
                || role.evidence().stream()
                        .anyMatch(
                                span -> !ONLY_SPEAKS.matcher(article.text(span)).find())
                || negotiatesHimself(actor, role, article);
    }

    private void addMeetingOthers(OnTopicArticle article, List<EntityRef> participants) {
        List<Actor> there = participants.stream()
                .map(reference -> facts.cast().of(article, reference))
                .toList();
        boolean ofSeveral = there.stream()
                        .map(one -> facts.sides().side(one).id())
                        .distinct()
                        .count()
                > 1;
        if (ofSeveral) {
            there.forEach(one -> meetingOthers.add(one.id()));
        }
    }

    private void part(OnTopicArticle article, EntityRef reference, String occasion, double worth) {
        String story = facts.stories().of(article.id()).toString();
        admit(article, reference).ifPresent(record -> record.takesPart(occasion + story, worth));
    }

    /** The side that holds a position and the one who voices it. */
    private void admit(Stand stand) {
        String occasion =
                "stand " + stand.issue() + facts.stories().of(stand.article().id());
        Actor side = stand.side();
        EntityType type = side.type() == null && isNamedGroup(side.name()) ? EntityType.ORG : side.type();
        if (type != null) {
            ParticipantRecord record = admit(side, type);
            record.takesPart(occasion, STAND);
            record.standsIn(
                    Plausible.published(stand.article().reported()),
                    stand.evidence().get(0));
        }
        Actor source = facts.cast().named(stand.source());
        if (source != null && source.type() != null && !facts.isMedium(source)) {
            boolean speaks = facts.sides().side(source).id().equals(side.id());
            admit(source, source.type()).takesPart(occasion, speaks ? STAND : STAND / 2);
        }
    }

    /** A side without a name of its own: "Maoist rebels", "laboratory workers", but not "the party" or "most speakers". */
    private static boolean isNamedGroup(String description) {
        return GROUP.matcher(description).matches()
                && !QUANTITY.matcher(description).find();
    }

    private Optional<ParticipantRecord> admit(OnTopicArticle article, EntityRef reference) {
        return Optional.ofNullable(facts.cast().entity(article, reference.id(), reference.name()))
                .filter(entity -> !facts.isMedium(facts.cast().of(entity)))
                .map(entity -> admit(facts.cast().of(entity), entity.type()));
    }

    private ParticipantRecord admit(Actor actor, EntityType type) {
        return records.computeIfAbsent(
                actor.id(), id -> new ParticipantRecord(actor, actor.type() == null ? type : actor.type()));
    }

    /** What articles say of those admitted: first mention, office, affiliation. */
    private void fill(OnTopicArticle article) {
        for (Entity entity : article.reported().entities()) {
            ParticipantRecord record = records.get(facts.cast().of(entity).id());
            List<Evidence> mentions = record == null ? List.of() : facts.evidence(article, entity.mentions());
            if (record != null && !mentions.isEmpty()) {
                EntityRef group = entity.affiliation();
                record.mentioned(Plausible.published(article.reported()), mentions.get(0));
                List<String> called = facts.cast().descriptions(facts.cast().of(entity));
                record.describe(
                        called.isEmpty() ? null : called.get(0),
                        group == null ? null : facts.cast().of(article, group).name());
            }
        }
    }
}
