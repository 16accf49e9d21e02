package press.galley.system.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.time.Clock;
import java.util.Date;

/** What depends on what (design, section 2). Each rule says how to mend what breaks it. */
final class HouseRules {

    private static final String JAVA = "java..";
    private static final String JSPECIFY = "org.jspecify..";
    private static final String EVENTS = "press.galley.events..";

    private HouseRules() {}

    /** A heart is plain Java: no Spring, no MongoDB, no Kafka, no JSON. */
    static ArchRule heartIsPlainJava(String heart) {
        return classes()
                .that()
                .resideInAPackage(heart)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        heart, JAVA, JSPECIFY, EVENTS, "press.galley.messaging.decision..")
                .because(
                        "a heart decides and knows no framework: put what it needs into a port of"
                                + " its own, and adapt that in store/, inbox/ or web/");
    }

    /** A heart has no clock. */
    static ArchRule heartHasNoClock(String heart) {
        return noClasses()
                .that()
                .resideInAPackage(heart)
                .should()
                .callMethodWhere(
                        target(owner(resideInAPackage("java.time..")))
                                .and(target(nameMatching("now|systemUTC|systemDefaultZone"))))
                .orShould()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.type(System.class)))
                                .and(target(nameMatching("currentTimeMillis|nanoTime"))))
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because(
                        "the same command on the same state leads to the same events: take the"
                                + " time as a parameter");
    }

    /** What the services say does not depend on how they are built. */
    static ArchRule hasNoSpring(String contract) {
        return noClasses()
                .that()
                .resideInAPackage(contract)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because(
                        "who only reads events should not need Spring for it: move it to"
                                + " article-messaging or article-web");
    }

    /** A service knows the others by their events only. */
    static ArchRule knowsNoOtherService(String service, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(service)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because(
                        "services share events and nothing else: add what is missing to an event,"
                                + " or what they truly share to one of the article- modules");
    }

    /** What comes in goes through a use case. */
    static ArchRule doesNotReachTheStore(String room, String store) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(store)
                .because(
                        "data takes one way through, and nothing calls back: call a use case or a"
                                + " port of the heart instead");
    }

    /** What others are told is made from what happened, and from nothing else. */
    static ArchRule outboxOnlyMaps(String outbox, String heart) {
        return classes()
                .that()
                .resideInAPackage(outbox)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        outbox, heart, JAVA, JSPECIFY, EVENTS, "press.galley.messaging.mailbox..")
                .because(
                        "an outbox maps private events to published ones: put what it lacks into"
                                + " the private event or the state");
    }

    /** A name says what something does, not what kind of thing it is. */
    static ArchRule namesSayWhatThingsDo(String root) {
        return classes()
                .that()
                .resideInAPackage(root)
                .should()
                .haveNameNotMatching(
                        ".*[.$](\\w*(Impl|Manager|Helper|Utils?)|(Abstract|Base)[A-Z]\\w*)")
                .because("such a name fits anything: name it after what it does or guarantees");
    }

    /** Every package has its package-info with {@code @NullMarked}. */
    static ArchRule packagesAreNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root)
                .should(beInANullMarkedPackage())
                .because(
                        "null is checked where that is said: add a package-info.java with"
                                + " @NullMarked and one sentence that says what belongs there");
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                item,
                                item.getPackage().isAnnotatedWith(NullMarked.class),
                                item.getName() + " is in " + item.getPackageName()));
            }
        };
    }
}
