package io.parley.evaluation.polnear;

import io.parley.evaluation.compare.Range;
import java.util.List;

/** One attribution as an annotator marked it; any part may be missing. */
public record MarkedAttribution(List<Range> source, List<Range> cue, List<Range> content) {}
