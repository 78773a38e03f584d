package io.parley.benchmarks.copies;

import java.util.List;

/** A text as paragraphs of words, and which story it tells: equal numbers are copies of each other. */
record WireStory(int story, List<List<String>> paragraphs) {

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> paragraph : paragraphs) {
            text.append(String.join(" ", paragraph)).append(".\n");
        }
        return text.toString();
    }

    int words() {
        return paragraphs.stream().mapToInt(List::size).sum();
    }
}
