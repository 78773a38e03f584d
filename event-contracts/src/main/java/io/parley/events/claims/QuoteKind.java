package io.parley.events.claims;

/** Whether the content stands in quotation marks wholly, not at all, or in part. */
public enum QuoteKind {
    DIRECT,
    INDIRECT,
    MIXED
}
