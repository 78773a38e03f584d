package io.parley.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AllowedMethodsTest {

    @Test
    void a_parameter_stands_for_one_segment() {
        Pattern topic = AllowedMethods.pattern("/api/topics/{slug}/");
        assertThat("/api/topics/gaza").matches(topic);
        assertThat("/api/topics/gaza/").matches(topic);
        assertThat("/api/topics/gaza/claims").doesNotMatch(topic);
    }

    @Test
    void a_parameter_with_a_form_stands_for_that_form() {
        Pattern view = AllowedMethods.pattern("topics/{slug}/{view: claims|figures}");
        assertThat("/topics/gaza/claims").matches(view);
        assertThat("/topics/gaza/maps").doesNotMatch(view);
    }

    @Test
    void the_root_is_a_path_too() {
        assertThat("/").matches(AllowedMethods.pattern("/"));
    }
}
