package io.parley.extraction.document;

import io.parley.extraction.resource.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a document of a text: paragraphs, sentences, tokens with part of speech and lemma. Safe for threads. */
public final class DocumentStage {

    /** Part of speech where no tagger knows the language. */
    private static final String UNKNOWN = "X";

    private final EnglishModels models;
    private final Queue<EnglishModels.Taggers> idle = new ConcurrentLinkedQueue<>();
    private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.load());
    /** Words that are always verbs: taggers take "said" behind a foreign name for a noun. */
    private static final Set<String> VERBS = WordList.read("document/only-verbs.txt");

    private static final String VERB = "VERB";

    private final Lemmas lemmas = new Lemmas();

    private static final int LONGEST_HEADLINE = 300;

    /** More than two megabytes of prose have; what has more is marks, and what follows would only take memory. */
    private static final int MOST_TOKENS = 600_000;

    private DocumentStage(EnglishModels models) {
        this.models = models;
    }

    public static DocumentStage load() {
        return new DocumentStage(EnglishModels.load());
    }

    /**
     * Reads a text.
     *
     * @param normalised text as {@link TextNormaliser} writes it
     * @param language ISO 639-1 code; anything but English is split by simple rules and stays untagged
     */
    public Document read(String normalised, @Nullable String headline, @Nullable LocalDate published, String language) {
        EnglishModels.Taggers taggers = language.equals("en") ? borrow() : null;
        List<Span> paragraphs = ParagraphSplitter.split(normalised);
        List<Sentence> sentences = new ArrayList<>();
        int tokens = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span span :
                    splitter.split(normalised, paragraphs.get(p), taggers == null ? null : taggers.sentences())) {
                if (tokens < MOST_TOKENS) {
                    Sentence sentence = sentence(normalised, span, p, taggers);
                    tokens += sentence.tokens().size();
                    sentences.add(sentence);
                }
            }
        }
        List<Token> title = headline == null ? List.of() : headline(headline, taggers);
        if (taggers != null) {
            idle.add(taggers);
        }
        return new Document(normalised, headline, published, language, paragraphs, sentences, title);
    }

    /** One English sentence by itself, split and tagged as those of an article are; for those who train on treebanks. */
    public Sentence sentence(String normalised) {
        EnglishModels.Taggers taggers = borrow();
        Sentence sentence = sentence(normalised, new Span(0, normalised.length()), 0, taggers);
        idle.add(taggers);
        return sentence;
    }

    /** In small letters, since headlines capitalise their verbs and the tagger then takes them for names. */
    private List<Token> headline(String headline, EnglishModels.@Nullable Taggers taggers) {
        String plain = TextNormaliser.normalise(
                headline.length() > LONGEST_HEADLINE ? headline.substring(0, LONGEST_HEADLINE) : headline);
        String lower = plain.toLowerCase(Locale.ROOT);
        String words = lower.length() == plain.length() ? lower : plain;
        return sentence(words, new Span(0, words.length()), 0, taggers).tokens();
    }

    private EnglishModels.Taggers borrow() {
        EnglishModels.Taggers taggers = idle.poll();
        return taggers == null ? models.taggers() : taggers;
    }

    private Sentence sentence(String text, Span span, int paragraph, EnglishModels.@Nullable Taggers taggers) {
        List<Span> spans = TokenSplitter.split(text, span, taggers == null ? null : taggers.tokens());
        String[] words = new String[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = text.substring(spans.get(i).start(), spans.get(i).end());
        }
        String[] tags = taggers == null ? null : tags(words, Asides.of(text, span, spans), taggers);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String tag = tags == null ? UNKNOWN : VERBS.contains(words[i]) ? VERB : tags[i];
            tokens.add(new Token(spans.get(i).start(), spans.get(i).end(), words[i], tag, lemmas.of(words[i], tag)));
        }
        return new Sentence(span.start(), span.end(), paragraph, tokens);
    }

    /** The words of the sentence are tagged as if nothing stood beside it; what does, by itself. */
    private static String[] tags(String[] words, boolean[] aside, EnglishModels.Taggers taggers) {
        String[] tags = new String[words.length];
        for (boolean beside : new boolean[] {false, true}) {
            int[] at = IntStream.range(0, words.length)
                    .filter(i -> aside[i] == beside)
                    .toArray();
            String[] found = taggers.partsOfSpeech()
                    .tag(IntStream.of(at).mapToObj(i -> words[i]).toArray(String[]::new));
            for (int i = 0; i < at.length; i++) {
                tags[at[i]] = found[i];
            }
        }
        return tags;
    }
}
