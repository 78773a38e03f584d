package io.parley.extraction.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Claim;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Stance;
import io.parley.extraction.Engine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Consent that is governed by a refusal is none, and the reverse. */
class SignedStanceTest {

    private static final Set<Stance> CONSENT =
            EnumSet.of(Stance.ACCEPTS, Stance.SUPPORTS, Stance.OFFERS, Stance.OPTIMISTIC);

    @Test
    void what_is_refused_or_not_done_is_no_consent() {
        for (String content : List.of(
                "the company had not agreed to the pay offer",
                "the company refused to accept the pay offer",
                "neither side had accepted the pay offer",
                "the company had stopped short of accepting the pay offer",
                "the company was unwilling to accept the pay offer")) {
            Claim claim = only("Union leader Marta Lund said " + content + ".");
            assertThat(CONSENT).as(content).doesNotContain(claim.stance());
            assertThat(claim.eventType()).as(content).isNotEqualTo(EventType.AGREE);
        }
    }

    @Test
    void what_is_not_ruled_out_is_not_rejected() {
        Claim claim = only("Union leader Marta Lund said she did not rule out a strike.");
        assertThat(claim.stance()).isNotIn(Stance.REJECTS, Stance.OPPOSES);
    }

    private static Claim only(String text) {
        List<Claim> claims = Engine.read(text).claims();
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }
}
