package io.parley.timeline.projection.application;

import io.parley.foundation.background.Bell;
import jakarta.enterprise.context.ApplicationScoped;

/** Rings for topics that wait for the projection. */
@ApplicationScoped
public class ProjectionSignal extends Bell {}
