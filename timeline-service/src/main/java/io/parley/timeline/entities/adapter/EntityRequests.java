package io.parley.timeline.entities.adapter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What operators send to decide who is who. */
final class EntityRequests {

    private static final int LONGEST = 300;

    /** The database takes no NUL, and no name holds any other. */
    private static final String NO_CONTROL = "[^\\p{Cntrl}]*";

    private EntityRequests() {}

    /** Into whom an entity is merged, and why. */
    record NewMerge(
            @NotBlank @Size(max = LONGEST) @Pattern(regexp = NO_CONTROL)
            String into,

            @NotBlank @Size(max = LONGEST) @Pattern(regexp = NO_CONTROL)
            String reason) {}

    /** Which name is that of somebody else, and why. */
    record NewSplit(
            @NotBlank @Size(max = LONGEST) @Pattern(regexp = NO_CONTROL)
            String name,

            @NotBlank @Size(max = LONGEST) @Pattern(regexp = NO_CONTROL)
            String reason) {}
}
