package io.parley.events.claims;

import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a side holds on an issue of the negotiation, with the sign that it has after negation, denial and condition.
 *
 * @param holder whose position it is, never who merely reports it; without an id where the text only describes it ("the
 *     Kosovo Serbs")
 * @param holderSpan where the text names or describes the holder, if it does so beside the position
 * @param stance {@code SUPPORTS OPPOSES DEMANDS OFFERS ACCEPTS REJECTS THREATENS}; other stances are no positions
 * @param span the shortest stretch that says it and can be read by itself
 * @param source to whom the article attributes it; null where the article states it itself
 * @param confidence from 0 to 1
 */
public record Position(
        EntityRef holder,
        @Nullable TextSpan holderSpan,
        Stance stance,
        @Nullable Issue issue,
        TextSpan span,
        @Nullable EntityRef source,
        double confidence) {}
