package io.parley.events.article;

import org.jspecify.annotations.Nullable;

/** A subject code of the sender, e.g. medtop:20000073, with its name where given. */
public record Subject(String code, @Nullable String name) {}
