package io.parley.foundation.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.MDC;

/**
 * Keys of log lines, the same in every service: in production they are fields in the JSON of a line, beside its message.
 * Values are ids and numbers, never text of articles.
 */
public final class LogKeys {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    private LogKeys() {}

    /** An article's id. */
    public static LogKeys article(Object id) {
        return new LogKeys().and("articleId", id);
    }

    /** A feed's id. */
    public static LogKeys feed(Object id) {
        return new LogKeys().and("feedId", id);
    }

    /** A topic's name. */
    public static LogKeys topic(Object slug) {
        return new LogKeys().and("slug", slug);
    }

    /** Where a record stands in Kafka. */
    public static LogKeys record(String kafkaTopic, int partition, long offset) {
        return new LogKeys()
                .and("kafkaTopic", kafkaTopic)
                .and("partition", partition)
                .and("offset", offset);
    }

    /** One more key. */
    public LogKeys and(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    /** Does what writes the lines. */
    public void around(Runnable logging) {
        keys.forEach(MDC::put);
        try {
            logging.run();
        } finally {
            keys.keySet().forEach(MDC::remove);
        }
    }
}
