package io.parley.timeline.deadletters.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.DeadLetter;
import io.parley.foundation.kafka.DeadLetterKind;
import io.parley.foundation.kafka.EventRecords;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.parley.timeline.deadletters.application.LetterId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads what a record of a dead-letter topic is about, also where its value is no event. */
final class LetterRecords {

    private static final Pattern ARTICLE = Pattern.compile("\"articleId\"\\s*:\\s*\"([0-9a-fA-F-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*([0-9]{1,18})");

    /** What names the article stands in front of its text. */
    private static final int BEGINNING = 2_000;

    private static final int LONGEST = 1_000;

    /** Stands for the group where a letter does not say which one wrote it. */
    private static final String NOBODY = "unknown";

    private LetterRecords() {}

    static KeptLetter letter(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic().substring(0, record.topic().length() - KafkaTopics.DEAD_LETTER_SUFFIX.length());
        String beginning = text(record.value(), BEGINNING);
        ArticleId byKey = article(text(record.key(), 36));
        Matcher inValue = ARTICLE.matcher(beginning);
        Matcher version = VERSION.matcher(beginning);
        return new KeptLetter(
                new LetterId(
                        topic,
                        (int) Math.min(
                                number(record, DeadLetter.PARTITION, record.partition()), LetterId.MOST_PARTITIONS),
                        number(record, DeadLetter.OFFSET, record.offset()),
                        group(record)),
                record.partition(),
                record.offset(),
                byKey == null && inValue.find() ? article(inValue.group(1)) : byKey,
                version.find() ? Long.valueOf(version.group(1)) : null,
                kind(record),
                header(record, DeadLetter.REASON, "not told"),
                time(record));
    }

    private static String text(byte @Nullable [] bytes, int most) {
        return bytes == null ? "" : new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.UTF_8);
    }

    private static @Nullable ArticleId article(String text) {
        try {
            return ArticleId.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Headers are ours, but anybody may write to a topic: a NUL, for one, no column takes. */
    private static String header(ConsumerRecord<byte[], byte[]> record, String name, String otherwise) {
        String text = Objects.requireNonNullElse(EventRecords.header(record, name), otherwise)
                .replaceAll("\\p{Cntrl}", " ");
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
    }

    private static String group(ConsumerRecord<byte[], byte[]> record) {
        String group = header(record, DeadLetter.GROUP, NOBODY);
        return LetterId.isGroup(group) ? group : NOBODY;
    }

    private static DeadLetterKind kind(ConsumerRecord<byte[], byte[]> record) {
        try {
            return DeadLetterKind.valueOf(header(record, DeadLetter.KIND, ""));
        } catch (IllegalArgumentException e) {
            return DeadLetterKind.UNKNOWN;
        }
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String name, long otherwise) {
        String text = header(record, name, "");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : otherwise;
    }

    private static Instant time(ConsumerRecord<byte[], byte[]> record) {
        Instant sent = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
        try {
            Instant said = Instant.parse(header(record, DeadLetter.AT, ""));
            return said.isBefore(sent) && said.isAfter(Instant.EPOCH) ? said : sent;
        } catch (DateTimeException e) {
            return sent;
        }
    }
}
