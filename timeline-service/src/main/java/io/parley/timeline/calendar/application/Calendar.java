package io.parley.timeline.calendar.application;

import io.parley.timeline.calendar.domain.CalendarEntry;
import io.parley.timeline.readers.domain.Reader;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings and planned steps of all topics that are not archived. All methods need a transaction. */
public interface Calendar {

    /** The months in which something begins, in order. */
    List<YearMonth> months(Reader reader, @Nullable String topic);

    /** What is in a month, in order of time; of more than so many the first. */
    List<CalendarEntry> of(YearMonth month, Reader reader, @Nullable String topic, int most);
}
