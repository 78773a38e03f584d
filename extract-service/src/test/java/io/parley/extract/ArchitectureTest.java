package io.parley.extract;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Holds the rooms of the service: the domain knows no framework, and nothing inside knows the adapters. */
@AnalyzeClasses(packages = "io.parley.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_AND_APPLICATION_ARE_PLAIN_JAVA = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.apache.kafka..", "io.smallrye..", "org.eclipse..");

    @ArchTest
    static final ArchRule LAYERS_POINT_INWARDS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("adapter")
            .definedBy("..adapter..")
            .layer("application")
            .definedBy("..application..")
            .layer("domain")
            .definedBy("..domain..")
            .whereLayer("adapter")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("adapter");
}
