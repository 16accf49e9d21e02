package press.galley.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import java.util.ArrayList;
import java.util.List;

/** A test that a store which does nothing passes is no test. */
class ContractsCanFailTest {

    /** So that a build that is told to run every class does not run these by themselves. */
    private static volatile boolean asked;

    @ParameterizedTest
    @ValueSource(
            classes = {
                HeadsOfNothing.class,
                HistoryOfNothing.class,
                PendingEventsOfNothing.class,
                ParkedEventsOfNothing.class
            })
    void a_store_that_does_nothing_fails_every_test(Class<?> suite) {
        Results results = new Results();
        asked = true;

        launcher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(suite))
                                .build(),
                        results);
        asked = false;

        assertThat(results.failed).isNotEmpty();
        assertThat(results.others).as("tests that pass on nothing").isEmpty();
    }

    static boolean isAsked() {
        return asked;
    }

    /** Without the listeners of the build that runs this test. */
    private static Launcher launcher() {
        return LauncherFactory.create(
                LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .build());
    }

    private static final class Results implements TestExecutionListener {

        private final List<String> failed = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                (result.getStatus() == Status.FAILED ? failed : others).add(test.getDisplayName());
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            others.add(test.getDisplayName());
        }
    }

    @EnabledIf("press.galley.messaging.contract.ContractsCanFailTest#isAsked")
    static class HeadsOfNothing extends HeadsContract {
        HeadsOfNothing() {
            super(DoNothing.stores());
        }
    }

    @EnabledIf("press.galley.messaging.contract.ContractsCanFailTest#isAsked")
    static class HistoryOfNothing extends HistoryContract {
        HistoryOfNothing() {
            super(DoNothing.stores());
        }
    }

    @EnabledIf("press.galley.messaging.contract.ContractsCanFailTest#isAsked")
    static class PendingEventsOfNothing extends PendingEventsContract {
        PendingEventsOfNothing() {
            super(DoNothing.stores());
        }
    }

    @EnabledIf("press.galley.messaging.contract.ContractsCanFailTest#isAsked")
    static class ParkedEventsOfNothing extends ParkedEventsContract {
        ParkedEventsOfNothing() {
            super(DoNothing.stores());
        }
    }
}
