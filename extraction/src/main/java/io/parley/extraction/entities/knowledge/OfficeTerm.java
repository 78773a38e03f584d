package io.parley.extraction.entities.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Who held an office from when to when; an open end is null. */
public record OfficeTerm(
        String jurisdiction,
        String holder,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    static OfficeTerm of(KnowledgeRow row) {
        return new OfficeTerm(
                row.required("jurisdiction"), row.required("holder"), date(row, "from", true), date(row, "to", false));
    }

    private static @Nullable LocalDate date(KnowledgeRow row, String column, boolean first) {
        String text = row.optional(column);
        if (text == null) {
            return null;
        }
        try {
            return switch (text.length()) {
                case 4 ->
                    first
                            ? Year.parse(text).atDay(1)
                            : Year.parse(text).atMonth(12).atEndOfMonth();
                case 7 ->
                    first
                            ? YearMonth.parse(text).atDay(1)
                            : YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException notOne) {
            throw row.problem("\"" + column + "\" is \"" + text + "\", not a date");
        }
    }
}
