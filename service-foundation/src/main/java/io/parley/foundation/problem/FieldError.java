package io.parley.foundation.problem;

/** One field of a request that is wrong, and why. */
public record FieldError(String field, String reason) {}
