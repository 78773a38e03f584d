package io.parley.extraction.entities.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The tagger's weights: one byte for each hashed feature and tag, and the scores of one tag after another. */
public final class NameModel {

    private static final int MAGIC = 0x504E4D31;

    private final int bits;
    private final byte[] weights;
    private final int[] transitions;

    public NameModel(int bits, byte[] weights, int[] transitions) {
        if (weights.length != (Tags.COUNT << bits) || transitions.length != Tags.COUNT * Tags.COUNT) {
            throw new IllegalArgumentException("weights do not fit " + bits + " bits and " + Tags.COUNT + " tags");
        }
        this.bits = bits;
        this.weights = weights.clone();
        this.transitions = transitions.clone();
    }

    /** Loads the model that ships with the engine. */
    public static NameModel load() {
        try (InputStream source = NameModel.class.getResourceAsStream("names.model")) {
            if (source == null) {
                throw new IllegalStateException("names.model is missing from the class path");
            }
            return read(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read names.model", unreadable);
        }
    }

    static NameModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(source, 1 << 16));
        int magic = in.readInt();
        int tags = in.readInt();
        if (magic != MAGIC || tags != Tags.COUNT) {
            throw new IOException("not a model of this version of the tagger");
        }
        int bits = in.readInt();
        int[] transitions = new int[tags * tags];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readInt();
        }
        byte[] weights = in.readNBytes(tags << bits);
        return new NameModel(bits, weights, transitions);
    }

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(Tags.COUNT);
            out.writeInt(bits);
            for (int transition : transitions) {
                out.writeInt(transition);
            }
            out.write(weights);
        }
    }

    int bits() {
        return bits;
    }

    int[] decode(int[][] emissions) {
        return Viterbi.decode(emissions, transitions);
    }

    /** Adds the weights of all features to the scores of each tag. */
    void score(FeatureBuffer features, int[] scores) {
        for (int f = 0; f < features.size(); f++) {
            int row = features.get(f) * Tags.COUNT;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                scores[tag] += weights[row + tag];
            }
        }
    }
}
