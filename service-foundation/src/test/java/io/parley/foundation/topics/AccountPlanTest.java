package io.parley.foundation.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.kafka.KafkaAccounts;
import java.util.Map;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.junit.jupiter.api.Test;

class AccountPlanTest {

    private static final KafkaAccounts DECLARED = KafkaAccounts.declared();

    @Test
    void an_account_is_made_when_its_password_is_given() {
        AccountPlan plan = AccountPlan.of(
                DECLARED, Map.of("PARLEY_INGEST_KAFKA_PASSWORD", "one", "PARLEY_EXTRACT_KAFKA_PASSWORD", " "));
        assertThat(plan.credentials())
                .extracting(UserScramCredentialAlteration::user)
                .containsExactly("parley-ingest");
        assertThat(plan.rights())
                .extracting(right -> right.entry().principal() + " "
                        + right.entry().operation() + " " + right.pattern().name())
                .containsExactly(
                        "User:parley-ingest DESCRIBE parley.articles", "User:parley-ingest WRITE parley.articles");
        assertThat(AccountPlan.of(DECLARED, Map.of()).accounts()).isEmpty();
    }

    @Test
    void every_declared_right_is_one_that_a_broker_knows() {
        AccountPlan plan = new AccountPlan(DECLARED.accounts(), Map.of());
        assertThat(plan.rights()).hasSizeGreaterThan(20).allSatisfy(right -> {
            assertThat(right.isUnknown()).isFalse();
            assertThat(right.entry().operation().toString()).doesNotContain("ALL", "ALTER");
        });
    }
}
