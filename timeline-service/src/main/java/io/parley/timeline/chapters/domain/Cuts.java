package io.parley.timeline.chapters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where the course of a topic is cut: a block of more articles than a chapter may have falls into its halves, and so on. Halves
 * begin and end with a day in UTC as long as no single day has too many articles; such a day is cut by the second, a second by the
 * ids. So the cuts follow from the places of the articles alone, and an article more or less moves only those beside it.
 */
public final class Cuts {

    private final int most;

    /** @param most articles of a chapter */
    public Cuts(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a chapter has at least one article, not " + most);
        }
        this.most = most;
    }

    /**
     * The chapters of a block, oldest first.
     *
     * @param places all of the block, in order
     */
    public List<Block> of(Block block, List<Place> places) {
        List<Block> chapters = new ArrayList<>();
        cut(block, places, chapters);
        return chapters;
    }

    /**
     * The chapters of a topic; one without articles has one chapter.
     *
     * @param places in order
     */
    public List<Block> ofAll(List<Place> places) {
        return places.isEmpty() ? List.of(Block.WHOLE) : of(Block.WHOLE, places);
    }

    private void cut(Block block, List<Place> places, List<Block> chapters) {
        if (places.isEmpty()) {
            return;
        }
        if (places.size() <= most || block.isPlace()) {
            chapters.add(block);
            return;
        }
        int middle = 0;
        Block earlier = block.earlierHalf();
        while (middle < places.size() && earlier.contains(places.get(middle))) {
            middle++;
        }
        cut(earlier, places.subList(0, middle), chapters);
        cut(new Block(block.bits() + "1"), places.subList(middle, places.size()), chapters);
    }

    /**
     * The chapter that a place belongs to: the largest block around it that has no more articles than a chapter may have.
     *
     * @param count number of articles of a block, or any number above {@link #enough} where there are more
     */
    public Block around(Place place, ToIntFunction<Block> count) {
        int low = 0;
        int high = Place.LENGTH;
        while (low < high) {
            int middle = (low + high) / 2;
            if (count.applyAsInt(Block.around(place, middle)) <= most) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Block.around(place, low);
    }

    /** How many articles of a block have to be counted before it is known to be no chapter. */
    public int enough() {
        return most + 1;
    }
}
