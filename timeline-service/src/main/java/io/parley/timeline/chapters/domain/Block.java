package io.parley.timeline.chapters.domain;

/**
 * A stretch of places: all those that begin with some bits. The whole of time is the block of no bits; each block falls into two
 * halves. A chapter is a block, and named by its bits.
 */
public record Block(String bits) implements Comparable<Block> {

    /** All of time. */
    public static final Block WHOLE = new Block("");

    /** The block with this many of a place's first bits. */
    public static Block around(Place place, int length) {
        return new Block(place.bits().substring(0, length));
    }

    public boolean contains(Place place) {
        return place.bits().startsWith(bits);
    }

    /** Whether all places of another block are places of this one. */
    public boolean contains(Block other) {
        return other.bits.startsWith(bits);
    }

    /** Whether it is one single place. */
    boolean isPlace() {
        return bits.length() == Place.LENGTH;
    }

    /** The first place of it. */
    public Place first() {
        return new Place(bits + "0".repeat(Place.LENGTH - bits.length()));
    }

    Block earlierHalf() {
        return new Block(bits + "0");
    }

    /** Of blocks that have no place in common, the earlier one first. */
    @Override
    public int compareTo(Block other) {
        return bits.compareTo(other.bits);
    }
}
