package io.parley.timeline.views.domain;

import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a stretch of an article what is no part of its sentence: datelines, broken lines, half a pair of quotation marks. */
final class LineText {

    private static final int LONGEST = 320;

    /** "BERLIN, Dec 14, 2005 -- ", "PARIS (Reuters) - ", "GAZA CITY — ": capitals, then a dash within a short way. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}.'\u2019/ -]{2,40}(?:,[^\u2014]{0,40}?|\\s*\\([^)]{1,40}\\))?\\s*(?:--|\u2014|\u2013| -)\\s+");

    /** A town in capitals before a sentence that starts with a capital: the dash was lost. */
    private static final Pattern TOWN =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}.'\u2019 -]+)(?:/[\\p{Lu}.'\u2019 -]+)*\\s+(?=\\p{Lu}\\p{Ll}|[AI]\\s)");

    private static final String OF_STATES = "(?:U\\.S\\.|U\\.N\\.|U\\.K\\.|US|UN|UK|EU)[\\s'\u2019]";

    /** "U.S. envoys" are no town in capitals. */
    private static final Pattern INITIALS = Pattern.compile(OF_STATES);

    /** The same before an abbreviation: "WASHINGTON U.S. envoys". */
    private static final Pattern TOWN_BEFORE_INITIALS =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}.'\u2019 -]+?)\\s+(?=" + OF_STATES + ")");

    /** The same with its state: "SAKAI, Japan", "FERGUSON, Mo.". */
    private static final Pattern TOWN_AND_STATE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}.'\u2019 -]+, (\\p{Lu}[\\p{L} ]{1,25}?|\\p{Lu}\\p{L}{1,4}\\.)\\s+(?=\\p{Lu}\\p{Ll}|[AI]\\s)");

    /** A stamp that some senders put before the text. */
    private static final Pattern STAMP = Pattern.compile("^(?:date\\s+)?\\d{4}-\\d{2}-\\d{2}\\s+(?=\\p{Lu})");

    private static final Pattern CREDIT =
            Pattern.compile("^\\((?:Reuters|AP|AFP|Xinhua|dpa|UPI|ANSA)\\)\\s*(?:-+|\u2014|\u2013)?\\s*");

    private LineText() {}

    /** The text after its dateline, if it starts with one. */
    static String withoutDateline(String text) {
        return DATELINE.matcher(text).replaceFirst("");
    }

    static String tidy(String text, World world) {
        String line = text.strip().replaceAll("\\s+", " ");
        line = STAMP.matcher(line).replaceFirst("");
        line = DATELINE.matcher(line).replaceFirst("");
        Matcher initials = TOWN_BEFORE_INITIALS.matcher(line);
        Matcher town = TOWN.matcher(line);
        if (initials.find() && isPlace(initials.group(1), world)) {
            line = line.substring(initials.end());
        } else if (!INITIALS.matcher(line).lookingAt() && town.find() && isPlace(town.group(1), world)) {
            line = line.substring(town.end());
        }
        Matcher state = TOWN_AND_STATE.matcher(line);
        if (state.find() && (state.group(1).endsWith(".") || isPlace(state.group(1), world))) {
            line = line.substring(state.end());
        }
        line = CREDIT.matcher(line).replaceFirst("");
        return cut(paired(line.strip()));
    }

    private static boolean isPlace(String capitals, World world) {
        return world.find(null, capitals.strip())
                .filter(known -> known.kind() == Known.Kind.PLACE || known.kind() == Known.Kind.COUNTRY)
                .isPresent();
    }

    /** A sentence that a long quotation starts or ends in has one mark of the pair only. */
    private static String paired(String line) {
        int marks = count(line, '"');
        if (marks % 2 == 1) {
            int first = line.indexOf('"');
            boolean opens = first + 1 < line.length()
                    && !Character.isWhitespace(line.charAt(first + 1))
                    && (first == 0 || Character.isWhitespace(line.charAt(first - 1)));
            return marks == 1 && opens ? line + "\"" : "\"" + line;
        }
        int open = count(line, '\u201c');
        int close = count(line, '\u201d');
        return open > close ? line + "\u201d" : close > open ? "\u201c" + line : line;
    }

    private static int count(String line, char mark) {
        return (int) line.chars().filter(c -> c == mark).count();
    }

    private static String cut(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', line.offsetByCodePoints(0, LONGEST));
        return line.substring(0, end < 0 ? line.offsetByCodePoints(0, LONGEST) : end) + "\u2026";
    }
}
