package io.parley.benchmarks.project;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Claim;
import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.Modality;
import io.parley.events.claims.Position;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The text of one invented article, written sentence by sentence, with the facts that stand in it. */
final class InventedText {

    private static final List<String> SYLLABLES = List.of(
            "ba", "del", "kor", "mi", "ran", "sel", "tov", "u", "vek", "wyn", "zar", "lo", "pem", "gri", "hest", "ny");
    private static final List<String> SIDES =
            List.of("Orrel Guild", "Velmark Chamber", "Tarn Dockers Union", "Quill Port Board");
    private static final List<Stance> STANCES =
            List.of(Stance.STATES, Stance.DEMANDS, Stance.REJECTS, Stance.OFFERS, Stance.SUPPORTS, Stance.OPTIMISTIC);
    private static final List<String> VERBS =
            List.of("had stated", "demanded", "rejected", "offered", "supported", "hoped for");
    private static final List<String> THINGS =
            List.of("the wage plan", "a truce on the quays", "more guards", "the crane levy", "new shifts");
    private static final List<Issue> ISSUES =
            List.of(Issue.LABOUR, Issue.TRADE, Issue.SECURITY_GUARANTEES, Issue.CEASEFIRE);

    /** People of whom any article may tell; every name is of two invented words. */
    private static final int PEOPLE = 2_000;

    private final ArticleId article;
    private final Random random;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, List<TextSpan>> mentions = new LinkedHashMap<>();
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TextSpan> encounters = new ArrayList<>();

    InventedText(ArticleId article, Random random) {
        this.article = article;
        this.random = random;
    }

    void write(int sentences) {
        encounter();
        for (int i = 0; i < sentences; i++) {
            body.append(i % 4 == 3 ? "\n\n" : " ");
            String side = SIDES.get(random.nextInt(SIDES.size()));
            if (i % 4 == 0) {
                count(side);
            }
            say(i % 2 == 0 ? person() : side, i % 2 == 0 ? EntityType.PERSON : EntityType.ORG, i);
        }
    }

    private void encounter() {
        int start = body.length();
        name(SIDES.get(0), EntityType.ORG);
        body.append(" and ");
        name(SIDES.get(1), EntityType.ORG);
        body.append(" met for talks on the harbour.");
        encounters.add(span(start));
    }

    private void say(String who, EntityType type, int number) {
        int kind = random.nextInt(STANCES.size());
        int start = body.length();
        TextSpan speaker = name(who, type);
        int verb = body.length() + 1;
        body.append(' ').append(VERBS.get(kind));
        TextSpan cue = span(verb);
        int said = body.length() + 1;
        body.append(' ')
                .append(THINGS.get(random.nextInt(THINGS.size())))
                .append(" in round ")
                .append(random.nextInt(5_000));
        TextSpan content = span(said);
        body.append('.');
        Issue issue = ISSUES.get(random.nextInt(ISSUES.size()));
        claims.add(new Claim(
                UUID.nameUUIDFromBytes((article + "/" + number).getBytes(StandardCharsets.UTF_8)),
                new Speaker(
                        who,
                        type == EntityType.PERSON ? SpeakerKind.NAMED : SpeakerKind.ORGANISATION,
                        type,
                        id(who, type),
                        speaker),
                List.of(),
                cue,
                List.of(content),
                QuoteKind.INDIRECT,
                STANCES.get(kind),
                issue,
                null,
                List.of(),
                List.of(),
                Modality.ASSERTED,
                0.8,
                null));
        if (type == EntityType.ORG && kind > 0 && kind < 5) {
            EntityRef holder = new EntityRef(id(who, type), who);
            positions.add(new Position(holder, speaker, STANCES.get(kind), issue, span(start), holder, 0.7));
        }
    }

    private void count(String side) {
        int start = body.length();
        int number = random.nextInt(3_000);
        body.append(number).append(" dockers of the ");
        name(side, EntityType.ORG);
        body.append(" were out of work. ");
        figures.add(new Figure(
                "dockers",
                BigDecimal.valueOf(number),
                null,
                null,
                null,
                new EntityRef(id(side, EntityType.ORG), side),
                null,
                "dockers",
                FigureKind.AFFECTED,
                List.of(span(start))));
    }

    private String person() {
        Random name = new Random(random.nextInt(PEOPLE));
        return word(name) + " " + word(name);
    }

    private static String word(Random name) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES.get(name.nextInt(SYLLABLES.size())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private TextSpan name(String name, EntityType type) {
        int start = body.length();
        body.append(name);
        types.put(name, type);
        mentions.computeIfAbsent(name, any -> new ArrayList<>()).add(span(start));
        return span(start);
    }

    /** From a place to the end of what is written. */
    private TextSpan span(int start) {
        return new TextSpan(start, body.length(), body.substring(start));
    }

    private static String id(String name, EntityType type) {
        return type.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    String body() {
        return body.toString();
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        types.forEach((name, type) -> entities.add(new Entity(
                id(name, type),
                type,
                name,
                null,
                mentions.getOrDefault(name, List.of()),
                type == EntityType.PERSON ? "spokeswoman" : null,
                type == EntityType.PERSON ? side(name) : null,
                0.5)));
        return entities;
    }

    /** A person belongs to the same side in every article. */
    private static EntityRef side(String person) {
        String side = SIDES.get(Math.floorMod(person.hashCode(), SIDES.size()));
        return new EntityRef(id(side, EntityType.ORG), side);
    }

    List<Claim> claims() {
        return claims;
    }

    List<Position> positions() {
        return positions;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Meeting> meetings(LocalDate day) {
        return List.of(new Meeting(day.toString(), null, both(), List.of(), MeetingStatus.HELD, null, encounters));
    }

    List<TimelineEvent> events(LocalDate day) {
        TextSpan first = encounters.get(0);
        return List.of(new TimelineEvent(
                EventType.CONSULT, both(), List.of(), day.toString(), EventStatus.HAPPENED, first, first, null, 0.8));
    }

    List<Role> roles() {
        return both().stream()
                .map(party -> new Role(party, RoleKind.PARTY, encounters))
                .toList();
    }

    private static List<EntityRef> both() {
        return List.of(
                new EntityRef(id(SIDES.get(0), EntityType.ORG), SIDES.get(0)),
                new EntityRef(id(SIDES.get(1), EntityType.ORG), SIDES.get(1)));
    }
}
