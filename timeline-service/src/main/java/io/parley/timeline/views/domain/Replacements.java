package io.parley.timeline.views.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which plans a sentence says to be replaced by another one: "The 20-point plan replaces a 21-point plan". */
final class Replacements {

    private static final Pattern BY = Pattern.compile(
            "\\b(?:replaced|superseded|overtaken|followed) by\\b|\\b(?:gave|gives|given) way to\\b|\\bwas (?:reduced|cut|expanded|turned) (?:in)?to\\b");

    private static final Pattern OF = Pattern.compile(
            "\\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|instead of|in place of|rather than|an? (?:new|shorter|revised|amended) version of)\\b");

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Replacements() {}

    /** By the id of the replaced one, that of the one that replaces it. */
    static Map<String, String> of(List<ProposalView> proposals) {
        Map<String, String> replaced = new TreeMap<>();
        for (ProposalView one : proposals) {
            for (ProposalView other : proposals) {
                if (!one.id().equals(other.id())
                        && sentences(one, other).anyMatch(line -> replaces(line, one, other))) {
                    replaced.putIfAbsent(other.id(), one.id());
                }
            }
        }
        return replaced;
    }

    private static Stream<String> sentences(ProposalView one, ProposalView other) {
        return Stream.concat(one.content().stream(), other.content().stream()).sorted(Comparator.naturalOrder());
    }

    private static boolean replaces(String line, ProposalView next, ProposalView old) {
        int later = at(line, next);
        int earlier = at(line, old);
        if (later < 0 || earlier < 0) {
            return false;
        }
        String between = line.substring(Math.min(later, earlier), Math.max(later, earlier));
        Matcher by = BY.matcher(between);
        return later < earlier ? OF.matcher(between).find() && !by.find() : by.find();
    }

    /** Where a sentence names a plan: by its number of points, in digits or in words, where it has one. */
    private static int at(String line, ProposalView plan) {
        String lower = line.toLowerCase(Locale.ROOT);
        Integer points = plan.points();
        if (points == null) {
            return lower.indexOf(plan.name().toLowerCase(Locale.ROOT));
        }
        int digits = lower.indexOf(points + "-point");
        return digits >= 0 || points >= NUMBERS.size() ? digits : lower.indexOf(NUMBERS.get(points) + "-point");
    }
}
