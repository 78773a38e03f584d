package io.parley.ingest.batch.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.parley.ingest.article.adapter.Answer;

/** The answer to one line of a batch. */
record BatchAnswer(long line, @JsonUnwrapped Answer answer) {}
