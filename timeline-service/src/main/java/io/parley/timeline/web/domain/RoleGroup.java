package io.parley.timeline.web.domain;

import io.parley.events.claims.RoleKind;
import io.parley.timeline.views.domain.Participant;
import java.util.ArrayList;
import java.util.List;

/**
 * The participants of one role, in the order of the view; those without a role come last, as {@code NONE}.
 *
 * @param members of more than a page shows the weightiest
 * @param count how many there are
 */
public record RoleGroup(String role, Listed<Participant> members, int count) {
    private static final int FIRST = 12;
    private static final int MOST = 60;

    /** Groups by each participant's first role; roles that nobody has are left out. */
    public static List<RoleGroup> of(List<Participant> participants) {
        List<RoleGroup> groups = new ArrayList<>();
        for (RoleKind role : RoleKind.values()) {
            add(groups, role.name(), participants);
        }
        add(groups, "NONE", participants);
        return groups;
    }

    private static void add(List<RoleGroup> groups, String role, List<Participant> participants) {
        List<Participant> members =
                participants.stream().filter(one -> role.equals(firstRole(one))).toList();
        if (!members.isEmpty()) {
            Listed<Participant> shown = Listed.of(members.stream().limit(MOST).toList(), FIRST);
            groups.add(new RoleGroup(role, shown, members.size()));
        }
    }

    private static String firstRole(Participant participant) {
        return participant.roles().isEmpty()
                ? "NONE"
                : participant.roles().get(0).role().name();
    }
}
