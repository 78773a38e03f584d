package io.parley.extraction.attribution;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Speech that is set off by its layout instead of a verb: {@code BERG: We agree.} in a transcript, {@code Berg: "We
 * agree"} as a heading, and a quotation that stands alone above or before {@code — Ana Berg}.
 */
final class LabelledSpeech {

    private static final double CONFIDENCE = 0.9;
    private static final int LONGEST_HEADING = 160;
    private static final String NAME = "\\p{Lu}[\\p{L}.'-]{0,30}(?: \\p{L}[\\p{L}.'-]{0,30}){0,4}";
    private static final Pattern LABEL = Pattern.compile("\"?(" + NAME + ") ?(:)\\s+");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?<=[\"'])\\s*([\u2015\u2014\u2013]|--?)\\s*(" + NAME + ")\\s*$");

    /** As many as a claims event may hold, so that the time for one article stays bounded. */
    private static final int MOST = 2000;

    private final Document document;
    private final Map<Integer, EntityType> namesByEnd = new HashMap<>();
    private final boolean transcript;

    LabelledSpeech(Document document, EntityMentions entities) {
        this.document = document;
        for (EntityMention mention : entities.mentions()) {
            if (mention.form() == EntityMention.Form.NAME) {
                EntityType type = entities.entities().get(mention.entity()).type();
                namesByEnd.put(mention.span().end(), type);
            }
        }
        Map<String, Integer> labels = new HashMap<>();
        for (Span paragraph : document.paragraphs()) {
            Matcher label = LABEL.matcher(document.text()).region(paragraph.start(), paragraph.end());
            if (label.lookingAt()) {
                labels.merge(label.group(1), 1, Integer::sum);
            }
        }
        transcript = labels.values().stream().anyMatch(count -> count > 1);
    }

    /** Attributions in order of text: those found by the layout, and of the others those outside of them. */
    List<Attribution> complete(List<Attribution> found) {
        List<Attribution> all = new ArrayList<>();
        for (Span paragraph : document.paragraphs()) {
            Attribution labelled = labelled(paragraph);
            if (labelled != null && all.size() < MOST) {
                all.add(labelled);
            }
        }
        if (all.isEmpty()) {
            return found;
        }
        List<Attribution> layout = List.copyOf(all);
        found.stream().filter(a -> layout.stream().noneMatch(l -> covers(l, a))).forEach(all::add);
        all.sort(Comparator.comparingInt(LabelledSpeech::place));
        return all;
    }

    private @Nullable Attribution labelled(Span paragraph) {
        String text = document.textOf(paragraph);
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt() && label.end() < text.length() && speaks(label, text, paragraph)) {
            Span content = new Span(paragraph.start() + label.end(), paragraph.end());
            return attribution(span(paragraph, label, 1), span(paragraph, label, 2), content);
        }
        Matcher signature = text.startsWith("\"") ? SIGNATURE.matcher(text) : null;
        if (signature != null && signature.find()) {
            Span content = new Span(paragraph.start(), paragraph.start() + signature.start());
            return attribution(span(paragraph, signature, 2), span(paragraph, signature, 1), content);
        }
        return null;
    }

    /** A label in capitals, one before a quotation, or a person's name that begins a heading. */
    private boolean speaks(Matcher label, String text, Span paragraph) {
        String name = label.group(1);
        boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean quotes = "\"'".indexOf(text.charAt(label.end())) >= 0;
        Span words = span(paragraph, label, 1);
        boolean first = paragraph.equals(document.paragraphs().get(0)) && text.length() < LONGEST_HEADING;
        boolean named = namesByEnd.containsKey(words.end());
        boolean person = namesByEnd.get(words.end()) == EntityType.PERSON;
        if (capitals) {
            // Labels that come back are names of speakers, and so are those between them; a single one may be a place.
            return person || quotes || transcript;
        }
        return (quotes && named) || (first && person);
    }

    private static Span span(Span paragraph, Matcher matcher, int group) {
        return new Span(paragraph.start() + matcher.start(group), paragraph.start() + matcher.end(group));
    }

    private static Attribution attribution(Span source, Span cue, Span content) {
        return new Attribution(source, cue, List.of(content), Attribution.Kind.SPEECH, CONFIDENCE);
    }

    private static boolean covers(Attribution layout, Attribution other) {
        Span said = layout.content().get(0);
        Span cue = other.cue();
        return other.content().stream().anyMatch(said::overlaps) || (cue != null && said.overlaps(cue));
    }

    private static int place(Attribution attribution) {
        Span cue = attribution.cue();
        return cue == null ? attribution.content().get(0).start() : cue.start();
    }
}
