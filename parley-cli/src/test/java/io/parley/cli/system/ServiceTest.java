package io.parley.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.postgres.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceTest {

    /** Neither that password nor the server's, from which it follows. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_is_told_nothing_by_which_it_could_change_a_schema(Service service) {
        Databases databases = new Databases(1, "of the superuser");
        assertThat(service.databaseEnvironment(databases).values())
                .doesNotContain(Service.owner(databases).password(), databases.password());
    }
}
