package io.parley.foundation.topics;

import io.parley.events.kafka.KafkaAccounts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The declared accounts whose passwords are in the environment ({@code PARLEY_INGEST_KAFKA_PASSWORD}), as a broker wants them. */
record AccountPlan(List<KafkaAccounts.Account> accounts, Map<String, String> environment) {

    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);

    static AccountPlan of(KafkaAccounts declared, Map<String, String> environment) {
        return new AccountPlan(
                declared.accounts().stream()
                        .filter(account ->
                                !environment.getOrDefault(variable(account), "").isBlank())
                        .toList(),
                environment);
    }

    private static String variable(KafkaAccounts.Account account) {
        return account.name().toUpperCase(Locale.ROOT).replace('-', '_') + "_KAFKA_PASSWORD";
    }

    List<UserScramCredentialAlteration> credentials() {
        return accounts.stream()
                .<UserScramCredentialAlteration>map(account ->
                        new UserScramCredentialUpsertion(account.name(), SCRAM, environment.get(variable(account))))
                .toList();
    }

    List<AclBinding> rights() {
        return accounts.stream()
                .flatMap(account -> account.rights().stream().flatMap(right -> right.operations().stream()
                        .map(operation -> binding(account, right, operation))))
                .toList();
    }

    private static AclBinding binding(KafkaAccounts.Account account, KafkaAccounts.Right right, String operation) {
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.valueOf(right.type().toUpperCase(Locale.ROOT)),
                        right.name(),
                        right.prefix() ? PatternType.PREFIXED : PatternType.LITERAL),
                new AccessControlEntry("User:" + account.name(), "*", operation(operation), AclPermissionType.ALLOW));
    }

    private static AclOperation operation(String name) {
        return AclOperation.valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }
}
