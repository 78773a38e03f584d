package io.parley.ingest.batch.application;

import io.parley.ingest.wire.application.Identified;

/** One line of a batch, read and identified; lines count from 1. */
public record Line(long number, Identified item) {}
