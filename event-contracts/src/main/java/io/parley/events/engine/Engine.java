package io.parley.events.engine;

/** The engine that made a result; of two results for one article version the higher sequence wins. */
public record Engine(String name, String version, long sequence) {}
