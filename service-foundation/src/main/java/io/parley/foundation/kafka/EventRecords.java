package io.parley.foundation.kafka;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.parley.events.EventJson;
import io.parley.events.kafka.CloudEventNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads Kafka records as events of the contract; every service judges a record alike. */
public final class EventRecords {

    private EventRecords() {}

    /**
     * The event of a record.
     *
     * @param ceType the type that the record must have; one without a type is taken for it
     * @throws UnreadableRecordException when it is of another type or not a whole event, which no repetition mends
     */
    public static <T extends Record> T read(ConsumerRecord<?, byte[]> record, String ceType, Class<T> event) {
        String type = header(record, CloudEventNames.TYPE);
        if (type != null && !type.equals(ceType)) {
            throw new UnreadableRecordException(DeadLetterKind.WRONG_TYPE, "ce_type is not " + ceType);
        }
        if (record.value() == null) {
            throw notAnEvent("the record has no value");
        }
        T read = parse(record.value(), event);
        String missing = RequiredFields.missing(read);
        if (missing != null) {
            throw notAnEvent(missing + " is missing");
        }
        return read;
    }

    /** The last header of a name as text; null when there is none. */
    public static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static <T extends Record> T parse(byte[] value, Class<T> event) {
        try {
            T read = EventJson.mapper().readValue(value, event);
            if (read == null) {
                throw notAnEvent("its value is null");
            }
            return read;
        } catch (JsonMappingException e) {
            throw notAnEvent("a wrong value at /"
                    + e.getPath().stream()
                            .map(step -> step.getFieldName() == null
                                    ? Integer.toString(step.getIndex())
                                    : step.getFieldName())
                            .collect(Collectors.joining("/")));
        } catch (JacksonException e) {
            throw notAnEvent((e instanceof JsonParseException ? "no JSON" : "unreadable") + " at byte "
                    + (e.getLocation() == null ? 0 : e.getLocation().getByteOffset()));
        } catch (IOException e) {
            throw notAnEvent("unreadable");
        }
    }

    /** Parsers quote what they stumble over, and that may be an article's text: the reason says only where it is. */
    private static UnreadableRecordException notAnEvent(String why) {
        return new UnreadableRecordException(DeadLetterKind.NOT_AN_EVENT, "not an event: " + why);
    }
}
