package press.galley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import press.galley.events.ArticleId;
import press.galley.events.ArticlePublished;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.newsroom.Settings.PortPlan;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Desk;
import press.galley.system.steps.EventLog;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.ToldEvent;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Promise 2, the hard way: the process is killed in the middle of the work and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProcessTest {

    private static final int PEOPLE = 4;
    private static final int APPROVALS = 40;
    private static final Map<String, String> WAIT = Map.of("Prefer", "wait=30");

    private final PortPlan ports = NewsroomProcess.freePorts();
    private final HttpClient http = HttpClient.newHttpClient();
    private Load load;
    private final Deque<AutoCloseable> open = new ArrayDeque<>(List.of(http));
    private Optional<ProcessHandle> orphan = Optional.empty();
    private Desk desk;
    private EventLog log;

    @BeforeAll
    void it_is_killed_at_work_and_started_again(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (NewsroomProcess first = NewsroomProcess.start(folder, ports, "run").ready();
                Load working = new Load(new Desk(http, ports), PEOPLE)) {
            load = working;
            Eventually.sees(() -> working.approvals().size() >= APPROVALS);
            first.kill();
        }
        orphan = mongod(folder);
        NewsroomProcess again = NewsroomProcess.start(folder, ports, "run");
        open.addFirst(again);
        again.ready();
        desk = new Desk(http, ports);
        log = new EventLog("localhost:" + ports.kafka());
        open.addFirst(log);
    }

    @AfterAll
    void it_is_stopped() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        orphan.ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void every_draft_that_was_acknowledged_is_there_with_its_words() {
        assertThat(load.drafts()).hasSizeGreaterThan(APPROVALS);
        load.drafts()
                .forEach(
                        (article, hash) -> {
                            Answer draft = desk.as(WRITER).get(desk.drafts("/" + article));
                            assertThat(draft.expect(200).text("contentHash")).isEqualTo(hash);
                        });
    }

    @Test
    void every_submission_that_was_acknowledged_comes_to_its_review() {
        load.submissions()
                .forEach(
                        (article, hash) -> {
                            Answer round = desk.as(CHIEF).get(desk.reviews(article, ""), WAIT);
                            assertThat(round.expect(200).text("submissionHash")).isEqualTo(hash);
                        });
    }

    @Test
    void every_approval_that_was_acknowledged_is_published_once_with_the_approved_words() {
        load.approvals()
                .forEach(
                        (article, hash) -> {
                            Answer live =
                                    desk.anybody().get(desk.publications("/" + article), WAIT);
                            assertThat(live.expect(200).text("contentHash")).isEqualTo(hash);
                            assertThat(live.text("revision")).isEqualTo("1");
                            log.first(article, ArticlePublished.class);
                            assertThat(ids(article, Topic.PUBLICATIONS)).hasSize(1);
                            assertThat(ids(article, Topic.REVIEWS)).hasSize(2);
                        });
    }

    @Test
    void nobody_publishes_what_was_not_approved() {
        load.approvals().keySet().forEach(this::isPublished);

        assertThat(log.all())
                .filteredOn(told -> told.type() == EventType.ARTICLE_PUBLISHED)
                .allSatisfy(
                        told -> {
                            ArticleId article = new ArticleId(told.kafka().key());
                            Answer round = desk.as(CHIEF).get(desk.reviews(article, ""));
                            assertThat(round.expect(200).text("state")).isEqualTo("approved");
                            assertThat(told.json().at("/contentHash").asString())
                                    .isEqualTo(round.text("contentHash"));
                        });
    }

    @Test
    void the_log_has_no_gap_and_nothing_overtook_anything() {
        load.approvals().keySet().forEach(this::isPublished);

        Map<String, Long> last = new HashMap<>();
        for (ToldEvent told : log.all()) {
            String stream = told.kafka().topic() + "/" + told.kafka().key();
            assertThat(told.sequence())
                    .as(told.toString())
                    .isBetween(1L, last.getOrDefault(stream, 0L) + 1);
            last.merge(stream, told.sequence(), Math::max);
        }
    }

    @Test
    void a_mongod_that_outlived_the_process_was_ended_and_its_data_taken_over() {
        assumeThat(orphan).as("MongoDB is a process of its own").isPresent();

        assertThat(orphan.orElseThrow().isAlive()).isFalse();
    }

    private void isPublished(ArticleId article) {
        log.first(article, ArticlePublished.class);
    }

    private List<String> ids(ArticleId article, Topic topic) {
        return log.of(article, topic).stream().map(ToldEvent::id).distinct().toList();
    }

    /** The one that serves a folder after its parent was killed; empty in the in-JVM store. */
    private static Optional<ProcessHandle> mongod(Path folder) throws IOException {
        Path pid = folder.resolve("mongo/mongod/mongod.lock");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        Optional<ProcessHandle> mongod =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        assertThat(mongod).hasValueSatisfying(process -> assertThat(process.isAlive()).isTrue());
        return mongod;
    }
}
