package io.parley.timeline.views.domain;

import io.parley.events.claims.Position;
import io.parley.events.claims.Stance;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose position the words of an article give, if they can be believed to: the holder is named where it is told, is not
 * all sides at once, and is not the one of whom something is asked. Who "had accepted" according to a minister of another
 * state holds it himself.
 */
final class Holders {

    /** What one does oneself; a demand or a threat may speak of what another one should do. */
    private static final Set<Stance> OWN_DEEDS = EnumSet.of(Stance.ACCEPTS, Stance.REJECTS, Stance.OFFERS);

    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.GPE, EntityType.ORG, EntityType.PERSON);

    private static final Pattern ASKED = Pattern.compile(
            "(?:'s [\\p{L} ]{1,20})?\\s*(?:should|must|needs? to|needs|ought to|has to|have to|m(?:ight|ay) (?:well )?want to|would (?:be [\\p{L} ]{0,6}better off|do well))\\b.*",
            Pattern.DOTALL);

    private static final Pattern PLAN = Pattern.compile(
            "(?:(?!\\p{Ll}+ed |the |an? |this |that |its |his |her |their )\\p{Ll}[\\p{L}-]* ){0,2}"
                    + "(?:deal|agreement|accord|pact|treaty|plan|proposal|bill|bid|offer|package|law|budget|truce|resolution)\\b");

    /** "the group also agreed": the engine knows which group it is. */
    private static final Pattern NOMINAL = Pattern.compile("(?:[Tt]he|[Ii]ts|[Tt]heir) \\p{Ll}[\\p{L}-]+ ");

    /** "the government should accept": said of it by another. */
    private static final Pattern DUTY = Pattern.compile(
            "(?:[Tt]he |[Ii]ts |[Tt]heir )?(?:government|cabinet|president|prime minister|company|board|union|management)"
                    + " " + StandWords.DUTY);

    private static final Pattern BEHIND = Pattern.compile(
            "\\b(?:with|to|from|against|recogni[sz]e|towards?|for|of|by|on) (?:the )?(?:[\\p{L}-]+ )?$");

    private static final Pattern OF = Pattern.compile("(?:[Tt]he )?(?:[\\p{L}-]+ )?([\\p{L}-]+) of (?:the )?");

    private static final Pattern PEOPLE = Pattern.compile("['\u2019]s? ((?:[\\p{L}-]+ ){1,3})");

    private static final Pattern ORGANISED = Pattern.compile(
            "(?:[Tt]he|[Tt]hat|[Tt]his) (?:movement|group|party|organi[sz]ation|union|alliance|company|federation)(?:['\u2019]s)? ");

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c]");

    private static final Pattern SOME = Pattern.compile("(?:The|Some|Many|Several|Both) (?:\\p{Ll}+ )?(\\p{Ll}+s)\\b");

    private static final Pattern DONE = Pattern.compile(
            "(?:has |have |had )?(?:left|quit|rejected|accepted|refused|blocked|opposed|backed|offered|demanded|agreed|walked)\\b");

    private static final Pattern LINK =
            Pattern.compile("\\b(?:after|because|since|while|when|as|before|that) (?:the )?$");

    private static final Pattern MEMBERS = Pattern.compile(" (?:\\p{Ll}+ )?(\\p{Ll}+s),? ");

    private static final Pattern RELATIVE = Pattern.compile("(?:who|which|that|whose)\\b");

    private static final Pattern FROM = Pattern.compile(
            "(?:[\\p{L}'\u2019-]+ ){0,3}(?:proposals?|offers?|demands?|calls?|pressure|criticism|requests?) (?:by|from)\\b");

    private static final Pattern GOVERNS = Pattern.compile(
            "\\b(?:ensure|ensures|whether|if|unless|until|hope|hopes|hoped|hoping|expect|expects|expected|urged|asked) (?:that )?(?:the )?$");

    private static final Pattern DID = Pattern.compile(
            "\\s*(?:has|have|had|was|were|is|are|will|would|refused|rejected|accepted|agreed|offered)\\b.*",
            Pattern.DOTALL);

    /** "Chadian opposition leader Saleh". */
    private static final Pattern CALLED =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}-]+) ((?:\\p{Ll}[\\p{L}-]* ){1,3})(?=\\p{Lu})");

    private final TopicFacts facts;

    Holders(TopicFacts facts) {
        this.facts = facts;
    }

    Optional<Actor> of(OnTopicArticle article, Position position) {
        Optional<Actor> holder = facts.sides().holder(article, position.holder());
        if (holder.isEmpty()
                || isOfHolder(article, position)
                || isCollective(article, position)
                || holder.get().isMerePlace()) {
            return Optional.empty();
        }
        if (isNumbered(position)
                || isOtherNominal(article, position, holder.get())
                || isSaidOfOpponent(article, position, holder.get())
                || isOfSomePeople(article, position, holder.get())
                || isObject(article, position, holder.get())
                || isNameOfPlan(article, position, holder.get())
                || isOfAnother(article, position, holder.get())
                || isGoverned(article, position)
                || isOfOpponent(article, position, holder.get())
                || (Denied.isNext(article, position.span()) && !isSpokenBy(holder.get(), article, position))
                || isAsked(article, position, holder.get())) {
            return Optional.empty();
        }
        TextSpan span = words(article, position);
        Optional<Actor> doer = doer(article, position, span);
        if (doer.isPresent()) {
            return doer;
        }
        Entity subject = subject(article, span);
        if (subject == null) {
            return holder.filter(side -> isNamed(article, position, side));
        }
        Optional<Actor> own = facts.sides().of(subject);
        boolean same = own.filter(side -> side.id().equals(holder.get().id())).isPresent();
        String after = after(article, subject, span);
        if (same) {
            return holder.filter(side -> !isOfItsPeople(after));
        }
        boolean another =
                OWN_DEEDS.contains(position.stance()) && DID.matcher(after).matches();
        return another ? own : holder.filter(side -> isNamed(article, position, side));
    }

    /** "the captors of Gilad Shalit": he is whom they hold, not who holds the position; "the government of Chad" is Chad. */
    private static boolean isOfHolder(OnTopicArticle article, Position position) {
        TextSpan holder = position.holderSpan();
        if (holder == null
                || holder.start() <= position.span().start()
                || holder.end() > position.span().end()) {
            return false;
        }
        Matcher of = OF.matcher(article.text(new TextSpan(position.span().start(), holder.start(), null)));
        return of.matches() && !WordLists.SPEAKING_HEADS.contains(of.group(1));
    }

    /** "the movement's refusal" is that of the movement which the sentence names last before. */
    private boolean isOtherNominal(OnTopicArticle article, Position position, Actor side) {
        TextSpan sentence = Sentences.around(article, position.span());
        if (!ORGANISED.matcher(article.text(position.span())).lookingAt()) {
            return false;
        }
        Entity before = before(article, position.span());
        return before != null
                && before.type() == EntityType.ORG
                && before.mentions().stream()
                        .anyMatch(mention -> mention.start() >= sentence.start()
                                && mention.end() <= position.span().start())
                && facts.sides().of(before).filter(side::equals).isEmpty();
    }

    /** Words in quotation marks are those of the speaker: what he says that his opponent wants is his reproach. */
    private boolean isSaidOfOpponent(OnTopicArticle article, Position position, Actor side) {
        return !OWN_DEEDS.contains(position.stance())
                && position.source() != null
                && !isSpokenBy(side, article, position)
                && QUOTED.matcher(article.text(position.span())).find();
    }

    /** "The groups also ask for time": several of them are no state. */
    private static boolean isOfSomePeople(OnTopicArticle article, Position position, Actor side) {
        Matcher some = SOME.matcher(article.text(position.span()));
        return side.type() == EntityType.GPE
                && some.lookingAt()
                && WordLists.GROUP_NOUNS.contains(some.group(1))
                && !WordLists.SPEAKING_HEADS.contains(some.group(1));
    }

    /** "a 15-member council" is no name for anybody. */
    private static boolean isNumbered(Position position) {
        return position.holder().id() == null
                && Character.isDigit(position.holder().name().codePointAt(0));
    }

    /** "peace deals with Israel", "support to Orion": who is named first behind such a word has it done to him. */
    private boolean isObject(OnTopicArticle article, Position position, Actor side) {
        boolean spoken = isSpokenBy(side, article, position);
        TextSpan span = words(article, position);
        if (spoken || subject(article, span) != null) {
            return false;
        }
        String text = article.text(span);
        int first = facts.cast().forms(side).stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        return first > 0 && BEHIND.matcher(text.substring(0, first)).find();
    }

    /** "the Chad debt deal" that others reject is named for whom it is about; only what is offered is his whose name it has. */
    private boolean isNameOfPlan(OnTopicArticle article, Position position, Actor side) {
        if (position.stance() == Stance.OFFERS || position.stance() == Stance.DEMANDS) {
            return false;
        }
        String words = article.text(words(article, position));
        String bare = words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
        return facts.cast().forms(side).stream()
                .filter(name -> bare.startsWith(name + " "))
                .map(name -> PLAN.matcher(bare.substring(name.length() + 1)))
                .anyMatch(Matcher::lookingAt);
    }

    private static boolean isCollective(OnTopicArticle article, Position position) {
        TextSpan span = position.holderSpan();
        return (span != null && WordLists.COLLECTIVES.contains(article.text(span)))
                || WordLists.COLLECTIVES.startOf(article.text(position.span()));
    }

    /** "who wants the rebate to go" is what the one named before holds; "demands from Brussels" are not those of Britain, who faces them. */
    private boolean isOfAnother(OnTopicArticle article, Position position, Actor holder) {
        String words = article.text(position.span());
        if (RELATIVE.matcher(words).lookingAt()) {
            Entity before = before(article, position.span());
            return before == null
                    || isOfItsMembers(article, before, position.span())
                    || facts.sides().of(before).filter(holder::equals).isEmpty();
        }
        Matcher from = FROM.matcher(words);
        return from.lookingAt() && !names(words.substring(from.end()), holder);
    }

    /** "some House conservatives who have opposed it": they, and not the House. */
    private static boolean isOfItsMembers(OnTopicArticle article, Entity body, TextSpan words) {
        int from = body.mentions().stream()
                .mapToInt(TextSpan::end)
                .filter(at -> at < words.start())
                .max()
                .orElse(words.start());
        Matcher members = MEMBERS.matcher(article.text(new TextSpan(from, words.start(), null)));
        return members.matches() && !WordLists.SPEAKING_HEADS.contains(members.group(1));
    }

    /** "after Chad left the talks": who is named right before a verb does it, whomever else the sentence names. */
    private Optional<Actor> doer(OnTopicArticle article, Position position, TextSpan span) {
        TextSpan holder = position.holderSpan();
        Entity name = DONE.matcher(article.text(span)).lookingAt() ? before(article, span) : null;
        if (name == null || (holder != null && holder.end() + 1 >= span.start())) {
            return Optional.empty();
        }
        int from = Sentences.around(article, span).start();
        return name.mentions().stream()
                .filter(mention -> mention.end() + 1 == span.start() && mention.start() > from)
                .filter(mention -> LINK.matcher(article.text(new TextSpan(from, mention.start(), null)))
                        .find())
                .findFirst()
                .flatMap(mention -> facts.sides().of(name));
    }

    /** The words of a position without a dateline that they may start with. */
    static TextSpan words(OnTopicArticle article, Position position) {
        int dateline = Trust.dateline(article);
        TextSpan span = position.span();
        return span.start() < dateline && dateline < span.end() ? new TextSpan(dateline, span.end(), null) : span;
    }

    private static @Nullable Entity before(OnTopicArticle article, TextSpan span) {
        return article.reported().entities().stream()
                .filter(entity -> ACTING.contains(entity.type()))
                .max(Comparator.comparingInt(entity -> entity.mentions().stream()
                        .mapToInt(TextSpan::end)
                        .filter(end -> end <= span.start())
                        .max()
                        .orElse(-1)))
                .orElse(null);
    }

    /** "to ensure that Israel would not resume", "whether it accepts": what is asked or hoped for is not yet done. */
    private static boolean isGoverned(OnTopicArticle article, Position position) {
        TextSpan sentence = Sentences.around(article, position.span());
        if (!OWN_DEEDS.contains(position.stance())
                || sentence.start() >= position.span().start()) {
            return false;
        }
        String before =
                article.text(new TextSpan(sentence.start(), position.span().start(), null));
        return GOVERNS.matcher(before).find();
    }

    /** "Britain should give up its rebate" is what others demand of it. */
    private boolean isAsked(OnTopicArticle article, Position position, Actor holder) {
        return position.stance() == Stance.DEMANDS
                && !isSpokenBy(holder, article, position)
                && (DUTY.matcher(article.text(position.span())).lookingAt()
                        || article.reported().entities().stream()
                                .filter(entity -> facts.sides()
                                        .of(entity)
                                        .filter(holder::equals)
                                        .isPresent())
                                .flatMap(entity -> entity.mentions().stream())
                                .filter(mention -> mention.start()
                                                >= position.span().start()
                                        && mention.end() < position.span().end())
                                .anyMatch(mention -> ASKED.matcher(article.text(new TextSpan(
                                                mention.end(), position.span().end(), null)))
                                        .matches()));
    }

    /** "Orion's lenders oppose it" is what the lenders hold; "Chad's government" is Chad. */
    private static boolean isOfItsPeople(String after) {
        Matcher people = PEOPLE.matcher(after);
        if (!people.lookingAt()) {
            return false;
        }
        return Spelling.words(people.group(1)).stream()
                .anyMatch(word -> WordLists.GROUP_NOUNS.contains(word) && !WordLists.SPEAKING_HEADS.contains(word));
    }

    /** Whether the side itself is who says it. */
    private boolean isSpokenBy(Actor side, OnTopicArticle article, Position position) {
        return position.source() != null
                && facts.sides()
                        .side(facts.cast().of(article, position.source()))
                        .id()
                        .equals(side.id());
    }

    /** The one whose name a span starts with. */
    private static @Nullable Entity subject(OnTopicArticle article, TextSpan span) {
        int start = span.start()
                + (article.text(span).startsWith("the ") || article.text(span).startsWith("The ") ? 4 : 0);
        return article.reported().entities().stream()
                .filter(entity -> ACTING.contains(entity.type())
                        && entity.mentions().stream().anyMatch(mention -> mention.start() == start))
                .findFirst()
                .orElse(null);
    }

    private static String after(OnTopicArticle article, Entity subject, TextSpan span) {
        int end = subject.mentions().stream()
                .filter(mention -> mention.start() >= span.start())
                .mapToInt(TextSpan::end)
                .min()
                .orElse(span.start());
        return end >= span.end() ? "" : article.text(new TextSpan(end, span.end(), null));
    }

    /** "Chadian opposition leader Saleh Kebir rejected the plan": the state itself, which the sentence names only so, has not. */
    private boolean isOfOpponent(OnTopicArticle article, Position position, Actor side) {
        if (side.type() != EntityType.GPE) {
            return false;
        }
        String text = article.text(new TextSpan(
                Sentences.around(article, position.span()).start(),
                position.span().end(),
                null));
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            boolean its = facts.world()
                    .demonym(called.group(1))
                    .filter(known -> names(known.name(), side))
                    .isPresent();
            if (its && WordLists.NO_STATE_OFFICES.in(called.group(2))) {
                return !names(text.substring(0, called.start()), side);
            }
        }
        return false;
    }

    /** Whether the sentence names the holder or him who says it, by a name, an adjective or a pronoun that is known to stand for him. */
    private boolean isNamed(OnTopicArticle article, Position position, Actor side) {
        if (position.holderSpan() != null || position.holder().id() == null) {
            return true;
        }
        TextSpan whole = Sentences.around(article, words(article, position));
        String sentence = article.text(whole);
        boolean spoken = isSpokenBy(side, article, position);
        if (!spoken
                && whole.start() < words(article, position).start()
                && names(article.text(words(article, position)), side)) {
            return names(
                    article.text(new TextSpan(whole.start(), position.span().start(), null)), side);
        }
        return names(sentence, side)
                || (position.source() != null && names(sentence, facts.cast().of(article, position.source())))
                || Lines.startsWeakly(article.text(position.span()))
                || NOMINAL.matcher(article.text(position.span())).lookingAt()
                || Lines.startsWeakly(sentence);
    }

    private boolean names(String sentence, Actor actor) {
        return facts.cast().names(sentence, actor);
    }
}
