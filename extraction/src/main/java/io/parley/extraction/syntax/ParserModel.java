package io.parley.extraction.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The parser's trained weights as a resource: gzip of two tables (moves, relations), each its number of classes, scale and
 * features in order of their hash, then one signed byte per feature and class, class by class.
 */
public final class ParserModel {

    private static final int FORMAT = 0x50415301;
    private static final String RESOURCE = "english.parser";

    private ParserModel() {}

    static DependencyParser load() {
        try (InputStream file = ParserModel.class.getResourceAsStream("/io/parley/extraction/syntax/" + RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("model " + RESOURCE + " is not on the class path");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + RESOURCE + " cannot be read", e);
        }
    }

    /** Reads a model as {@link #write} made it. */
    public static DependencyParser read(InputStream file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
            if (in.readInt() != FORMAT) {
                throw new IllegalStateException("the parser's model has another format than this engine");
            }
            Weights moves = table(in, ParserState.MOVES);
            return new DependencyParser(moves, table(in, Relation.values().length));
        }
    }

    private static Weights table(DataInputStream in, int classes) throws IOException {
        if (in.readInt() != classes) {
            throw new IllegalStateException("the parser's model has other classes than this engine");
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
        byte[] weights = new byte[hashes.length * classes];
        for (int c = 0; c < classes; c++) {
            byte[] column = in.readNBytes(hashes.length);
            for (int i = 0; i < column.length; i++) {
                weights[i * classes + c] = column[i];
            }
        }
        return new WeightTable(classes, hashes, weights, scale);
    }

    /** Writes a model, weights rounded to steps of the largest's 127th part. */
    public static void write(OutputStream file, TrainedTable moves, TrainedTable relations) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(FORMAT);
            write(out, moves);
            write(out, relations);
        }
    }

    private static void write(DataOutputStream out, TrainedTable table) throws IOException {
        float top = 1e-6f;
        for (float weight : table.weights()) {
            top = Math.max(top, Math.abs(weight));
        }
        float scale = top / 127;
        out.writeInt(table.classes());
        out.writeFloat(scale);
        out.writeInt(table.hashes().length);
        int last = 0;
        for (int hash : table.hashes()) {
            out.writeInt(hash - last);
            last = hash;
        }
        for (int c = 0; c < table.classes(); c++) {
            for (int row = 0; row < table.hashes().length; row++) {
                out.writeByte(Math.round(table.weights()[row * table.classes() + c] / scale));
            }
        }
    }
}
