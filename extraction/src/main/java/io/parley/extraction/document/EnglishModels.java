package io.parley.extraction.document;

import io.parley.extraction.resource.WordMemo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** The statistical models of English, loaded once and shared; each thread works with taggers of its own. */
final class EnglishModels {

    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final POSModel partsOfSpeech;

    private EnglishModels(SentenceModel sentences, TokenizerModel tokens, POSModel partsOfSpeech) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.partsOfSpeech = partsOfSpeech;
    }

    static EnglishModels load() {
        return new EnglishModels(
                read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
                read("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new),
                read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new));
    }

    /**
     * One thread's taggers: they keep state while they work and are not to be shared.
     *
     * @param tokens the tokens of a stretch without spaces
     */
    record Taggers(SentenceDetectorME sentences, WordMemo<Span[]> tokens, PartOfSpeechTagger partsOfSpeech) {}

    Taggers taggers() {
        TokenizerME tokeniser = new TokenizerME(tokens);
        return new Taggers(
                new SentenceDetectorME(sentences),
                new WordMemo<>(tokeniser::tokenizePos),
                new PartOfSpeechTagger(partsOfSpeech));
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String path, Reader<T> reader) {
        try (InputStream in = EnglishModels.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("model " + path + " is not on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + path + " cannot be read", e);
        }
    }
}
