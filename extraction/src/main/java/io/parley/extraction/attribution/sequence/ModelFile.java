package io.parley.extraction.attribution.sequence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The compact form of a chain: gzip of label count, transitions, scale, then the features in order of their hash as
 * differences, then one signed byte per feature and label, label by label.
 */
public final class ModelFile {

    private static final int FORMAT = 0x50415201;

    private ModelFile() {}

    /** Writes the features that have a weight left after rounding. */
    public static void write(OutputStream file, int labels, int[] hashes, float[] weights, float[] transitions)
            throws IOException {
        float top = 1e-6f;
        for (float w : weights) {
            top = Math.max(top, Math.abs(w));
        }
        float scale = top / 127;
        int[] rows = IntStream.range(0, hashes.length)
                .filter(row ->
                        IntStream.range(0, labels).anyMatch(l -> Math.round(weights[row * labels + l] / scale) != 0))
                .boxed()
                .sorted(Comparator.comparingLong(row -> Integer.toUnsignedLong(hashes[row])))
                .mapToInt(Integer::intValue)
                .toArray();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(FORMAT);
            out.writeInt(labels);
            for (float t : transitions) {
                out.writeFloat(t);
            }
            out.writeFloat(scale);
            out.writeInt(rows.length);
            int last = 0;
            for (int row : rows) {
                out.writeInt(hashes[row] - last);
                last = hashes[row];
            }
            for (int l = 0; l < labels; l++) {
                for (int row : rows) {
                    out.writeByte(Math.round(weights[row * labels + l] / scale));
                }
            }
        }
    }

    public static ChainModel read(String name, InputStream file, StateSpace space) {
        int labels = space.labels();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
            if (in.readInt() != FORMAT || in.readInt() != labels) {
                throw new IllegalStateException(
                        "model " + name + " has another format or other labels than this engine");
            }
            float[] transitions = new float[labels * labels];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = in.readFloat();
            }
            float scale = in.readFloat();
            int[] hashes = new int[in.readInt()];
            byte[] raw = in.readNBytes(4 * hashes.length);
            int last = 0;
            for (int i = 0; i < hashes.length; i++) {
                last += (raw[4 * i] << 24)
                        | (raw[4 * i + 1] & 255) << 16
                        | (raw[4 * i + 2] & 255) << 8
                        | (raw[4 * i + 3] & 255);
                hashes[i] = last;
            }
            byte[] weights = new byte[hashes.length * labels];
            for (int l = 0; l < labels; l++) {
                byte[] column = in.readNBytes(hashes.length);
                for (int i = 0; i < column.length; i++) {
                    weights[i * labels + l] = column[i];
                }
            }
            return new ChainModel(space, new WeightTable(hashes, weights, labels), scale, transitions);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + name + " cannot be read", e);
        }
    }
}
