package io.parley.timeline.readers.adapter;

import io.parley.foundation.background.Bell;
import jakarta.enterprise.context.ApplicationScoped;

/** Rung by whoever changes which groups may read a topic; wakes {@link RightsWatch}. */
@ApplicationScoped
public class RightsBell extends Bell {}
