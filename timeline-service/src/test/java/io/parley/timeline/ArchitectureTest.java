package io.parley.timeline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Holds the rooms of the service. */
@AnalyzeClasses(packages = "io.parley.timeline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "jakarta..",
                    "org.apache.kafka..",
                    "io.smallrye..",
                    "org.eclipse..",
                    "org.hibernate..",
                    "..application..",
                    "..adapter..",
                    "..database..");

    @ArchTest
    static final ArchRule APPLICATION_KNOWS_NO_ADAPTER = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..adapter..", "org.apache.kafka..", "jakarta.ws.rs..", "org.hibernate..");

    @ArchTest
    static final ArchRule DOMAINS_DO_NOT_GO_IN_CIRCLES =
            slices().matching("io.parley.timeline.(*).domain..").should().beFreeOfCycles();
}
