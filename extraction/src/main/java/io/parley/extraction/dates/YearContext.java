package io.parley.extraction.dates;

import java.util.Set;

/** Words after which a number of four digits is a year. */
final class YearContext {

    static final Set<String> BEFORE = Set.of(
            "in", "since", "by", "of", "during", "until", "till", "before", "after", "early", "late", "mid", "year");

    private YearContext() {}
}
