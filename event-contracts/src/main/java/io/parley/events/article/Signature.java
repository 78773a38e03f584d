package io.parley.events.article;

/** Similarity signature of a body: scheme name and base64 of its values; equal schemes compare. */
public record Signature(String scheme, String value) {}
