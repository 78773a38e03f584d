package io.parley.timeline.projection.adapter;

import io.parley.foundation.background.Bell;
import jakarta.enterprise.context.ApplicationScoped;

/** Rings for events that wait in the outbox. */
@ApplicationScoped
public class OutboxSignal extends Bell {}
