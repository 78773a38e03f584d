package io.parley.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstCharactersTest {

    private static final String TEXT =
            "By year-end, or in the spring, May 5 and 5 May; last Friday's 1994-1995 vote, on 3/4/1995, was the next day";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:May|June) \\d",
                "\\b\\d{1,2} (?:May|June)\\b",
                "(?i)\\b(?:LAST|next) (?:friday|day)\\b",
                "(?<![\\d.])(\\d{4})-(\\d{4})",
                "(?<=\\b(?:by|By|in) )(?:the )?(?:year-end|spring)",
                "(?:(?<![\\w])|(?<=-))\\d+",
                "[^a-z ]+"
            })
    void a_pattern_tried_only_where_it_may_begin_finds_what_it_finds_anyway(String regex) {
        Pattern pattern = Pattern.compile(regex);
        List<Integer> expected = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(TEXT); matcher.find(); ) {
            expected.add(matcher.start());
        }
        FirstCharacters beginning = new FirstCharacters(pattern);

        assertThat(expected).isNotEmpty().allMatch(at -> beginning.mayBeginAt(TEXT, at));
    }

    @Test
    void places_where_no_match_can_begin_are_passed_over() {
        FirstCharacters beginning = new FirstCharacters(Pattern.compile("\\b(?:May|June) \\d"));

        assertThat(beginning.mayBeginAt("the vote", 0)).isFalse();
        assertThat(beginning.mayBeginAt("DisMay 5", 3)).isFalse();
    }
}
