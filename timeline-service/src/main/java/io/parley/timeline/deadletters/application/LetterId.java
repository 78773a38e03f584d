package io.parley.timeline.deadletters.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which record was put aside by which consumer group; written as {@code topic:partition:offset:group}. */
public record LetterId(String topic, int partition, long offset, String group) {

    /** No Kafka topic has more partitions. */
    public static final int MOST_PARTITIONS = 999_999;

    private static final String GROUP = "[a-z][a-z-]{0,100}";
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z.-]{0,100}):([0-9]{1,6}):([0-9]{1,18}):(" + GROUP + ")");

    /** Whether a text can be the group of an id. */
    public static boolean isGroup(String text) {
        return text.matches(GROUP);
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static LetterId parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("is not topic:partition:offset:group");
        }
        return new LetterId(
                written.group(1),
                Integer.parseInt(written.group(2)),
                Long.parseLong(written.group(3)),
                written.group(4));
    }

    @Override
    public String toString() {
        return topic + ":" + partition + ":" + offset + ":" + group;
    }
}
