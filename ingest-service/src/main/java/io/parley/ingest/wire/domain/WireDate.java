package io.parley.ingest.wire.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** A date as its sender wrote it, and as much of it as can be trusted. */
public sealed interface WireDate {

    /** A moment: a time with its offset from UTC. */
    record Moment(OffsetDateTime at) implements WireDate {}

    /** A time by a clock of which nobody says where it stands: only its day is sure. */
    record Local(LocalDateTime at) implements WireDate {}

    /** A day. */
    record Day(LocalDate day) implements WireDate {}

    /**
     * No date at all.
     *
     * @param reason one clause on what is wrong with it
     */
    record None(String reason) implements WireDate {}
}
