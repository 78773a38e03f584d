package io.parley.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "io.parley.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_is_plain_java = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "jakarta..",
                    "org.apache.kafka..",
                    "java.sql..",
                    "io.vertx..",
                    "..application..",
                    "..adapter..");

    @ArchTest
    static final ArchRule applications_know_no_adapters = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..adapter..", "java.sql..", "org.apache.kafka..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule endpoints_are_adapters =
            classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("..adapter..");
}
