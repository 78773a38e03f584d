package io.parley.events.kafka;

/** Header names of CloudEvents 1.0 in Kafka binary mode and the types that Parley sends. */
public final class CloudEventNames {

    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";

    public static final String ARTICLE_V1 = "io.parley.article.v1";
    public static final String ENTITIES_V1 = "io.parley.entities.v1";
    public static final String CLAIMS_V1 = "io.parley.claims.v1";
    public static final String TOPIC_UPDATED_V1 = "io.parley.topic-updated.v1";

    private CloudEventNames() {}
}
