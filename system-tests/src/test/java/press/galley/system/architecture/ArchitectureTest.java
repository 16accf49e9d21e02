package press.galley.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class ArchitectureTest {

    private static final String BAD = "press.galley.system.architecture.bad";
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/press/galley/system/"))
                    .importPackages("press.galley");
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(BAD);

    private enum Service {
        DRAFT("drafting"),
        REVIEW("reviewing"),
        PUBLISH("publishing");

        private final String heart;

        Service(String heart) {
            this.heart = heart;
        }

        private String root() {
            return "press.galley." + name().toLowerCase(Locale.ROOT);
        }

        private String room(String name) {
            return root() + "." + name + "..";
        }

        private String heart() {
            return room(heart);
        }

        private String[] others() {
            return List.of(values()).stream()
                    .filter(other -> other != this)
                    .map(other -> other.root() + "..")
                    .toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_heart_is_plain_java(Service service) {
        HouseRules.heartIsPlainJava(service.heart()).check(PRODUCTION);
    }

    @Test
    void a_heart_with_a_framework_in_it_is_found() {
        fails(HouseRules.heartIsPlainJava(BAD + ".heart.."), "FramedDecider", "port of its own");
    }

    @ParameterizedTest
    @EnumSource
    void a_heart_has_no_clock(Service service) {
        HouseRules.heartHasNoClock(service.heart()).check(PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asksInstant", "asksSystem", "asksDate", "asksClock"})
    void a_heart_that_looks_at_a_clock_is_found(String how) {
        fails(HouseRules.heartHasNoClock(BAD + ".heart.."), how, "time as a parameter");
    }

    @Test
    void what_the_services_say_has_no_spring_in_it() {
        HouseRules.hasNoSpring("press.galley.events..").check(PRODUCTION);
    }

    @Test
    void an_event_with_spring_in_it_is_found() {
        fails(HouseRules.hasNoSpring(BAD + ".events.."), "SpringEvent", "article-messaging");
    }

    @ParameterizedTest
    @EnumSource
    void a_service_knows_no_other(Service service) {
        HouseRules.knowsNoOtherService(service.root() + "..", service.others()).check(PRODUCTION);
    }

    @Test
    void a_service_that_knows_another_is_found() {
        fails(
                HouseRules.knowsNoOtherService(BAD + ".web..", BAD + ".heart.."),
                "NosyController",
                "services share events");
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_in_does_not_reach_the_store(Service service) {
        for (String room : List.of("web", "inbox")) {
            HouseRules.doesNotReachTheStore(service.room(room), service.room("store"))
                    .check(PRODUCTION);
        }
    }

    @Test
    void a_controller_that_reaches_the_store_is_found() {
        fails(
                HouseRules.doesNotReachTheStore(BAD + ".web..", BAD + ".store.."),
                "NosyController",
                "call a use case");
    }

    @ParameterizedTest
    @EnumSource
    void an_outbox_only_maps(Service service) {
        HouseRules.outboxOnlyMaps(service.room("outbox"), service.heart()).check(PRODUCTION);
    }

    @Test
    void an_outbox_that_looks_elsewhere_is_found() {
        fails(
                HouseRules.outboxOnlyMaps(BAD + ".outbox..", BAD + ".heart.."),
                "CuriousAnnouncements",
                "private event or the state");
    }

    @Test
    void names_say_what_things_do() {
        HouseRules.namesSayWhatThingsDo("press.galley..").check(PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DraftsImpl",
                "ReviewManager",
                "TextHelper",
                "DateUtil",
                "StringUtils",
                "AbstractDraft",
                "BaseRound"
            })
    void a_name_that_fits_anything_is_found(String name) {
        fails(
                HouseRules.namesSayWhatThingsDo(BAD + "..names.."),
                "$" + name,
                "name it after what it does");
    }

    @Test
    void every_package_is_null_marked() {
        HouseRules.packagesAreNullMarked("press.galley..").check(PRODUCTION);
    }

    @Test
    void a_package_that_says_nothing_about_null_is_found() {
        fails(
                HouseRules.packagesAreNullMarked(BAD + ".unmarked.."),
                "Unmarked",
                "add a package-info.java");
    }

    @Test
    void the_rules_look_at_all_of_production() {
        assertThat(PRODUCTION)
                .extracting(type -> type.getPackageName().split("\\.", -1)[2])
                .contains(
                        "events",
                        "messaging",
                        "web",
                        "infra",
                        "draft",
                        "review",
                        "publish",
                        "newsroom")
                .doesNotContain("system");
    }

    /** It names who breaks it and how to mend that. */
    private static void fails(ArchRule rule, String culprit, String cure) {
        assertThatThrownBy(() -> rule.check(BAD_EXAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit)
                .hasMessageContaining(cure);
    }
}
