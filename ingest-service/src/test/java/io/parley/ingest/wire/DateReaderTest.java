package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.Published;
import io.parley.ingest.wire.domain.DateReader;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.WireDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 12 Mar 24 18:30:00 +0100      | 2024-03-12T18:30+01:00",
                "Tue, 12 Mar 85 18:30:00 GMT        | 1985-03-12T18:30Z",
                "Tue, 12 Mar 2024 18:30:00 +0100    | 2024-03-12T18:30+01:00",
                "12 Mar 2024 18:30 EST              | 2024-03-12T18:30-05:00",
                "Thu, 12 Sept 2024 18:30:00 +0000   | 2024-09-12T18:30Z",
                "Thu, 12 September 2024 18:30:00 Z  | 2024-09-12T18:30Z",
                "Tue, Mar 12 2024 18:30:00 +0100    | 2024-03-12T18:30+01:00",
                "March 12, 2024 at 6:30 PM UTC      | 2024-03-12T18:30Z",
                "Tue Mar 12 18:30:00 CET 2024       | 2024-03-12T18:30+01:00",
                "Tue Mar 12 2024 18:30:00 GMT+0100 (CET) | 2024-03-12T18:30+01:00",
                "2024-03-12T18:30:00.123+01:00      | 2024-03-12T18:30+01:00",
                "2024-03-12 18:30:00Z               | 2024-03-12T18:30Z",
                "20240312T183000+0100               | 2024-03-12T18:30+01:00",
                "2024-03-12T18:30:00[Europe/Oslo]   | -",
                "2024-03-12 18:30 Europe/Oslo       | 2024-03-12T18:30+01:00",
                "2024-03-12T18:30:00                | 2024-03-12",
                "2024-03-12                         | 2024-03-12",
                "20240312                           | 2024-03-12",
                "Tue, 12 Mar 2024 18:30:00 IST      | 2024-03-12",
                "Tue, 12 Mar 2024 18:30:00 BST      | 2024-03-12",
                "Tue, 12 Mar 2024 18:30:00 XYZ      | 2024-03-12",
                "Tue, 12 Mar 2024                   | 2024-03-12",
                "12. März 2024                      | 2024-03-12",
                "12 de marzo de 2024                | 2024-03-12",
                "13.03.2024                         | 2024-03-13",
                "1710268200                         | -",
                "0                                  | -",
                "Thu, 29 Feb 2023 10:00:00 GMT      | -",
                "2023-02-29                         | -",
                "2024-13-01T00:00:00Z               | -",
                "Tue,12 Mar 2024 18:30:00 GMT       | 2024-03-12T18:30Z",
                "Tuesday, March 12, 2024 - 18:30    | 2024-03-12",
                "2024-03-12T24:00:00Z               | 2024-03-13T00:00Z",
                "2024-03-12T24:00:01Z               | -",
                "2024-12-31T23:59:60Z               | 2024-12-31T23:59:59Z",
                "2024-12-31T23:59:61Z               | -",
                "Tue, 12 Mar 2024 25:00:00 GMT      | -",
                "03/04/2024                         | -",
                "yesterday                          | -",
                "Tue, 12 Foo 2024 10:00:00 GMT      | -"
            })
    void a_date_is_read_the_same_in_all_formats_or_is_none(String written, String read) {
        Published published = Moments.published(DateReader.read(written));
        assertThat(published == null ? "-" : published.value()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1710268200, 2024-03-12T18:30Z", "1710268200000, 2024-03-12T18:30Z", "0, 1970-01-01T00:00Z"})
    void a_unix_time_is_one_where_a_format_means_it(long number, String read) {
        assertThat(DateReader.unix(number)).isInstanceOf(WireDate.Moment.class);
        assertThat(Moments.published(DateReader.unix(number)).value()).isEqualTo(read);
    }
}
