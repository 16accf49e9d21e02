package press.galley.system.steps;

import press.galley.infra.Folders;
import press.galley.infra.Infra;
import press.galley.newsroom.Newsroom;
import press.galley.newsroom.Settings;
import press.galley.newsroom.Settings.PortPlan;
import press.galley.newsroom.client.Desk;
import press.galley.newsroom.client.Staff;
import press.galley.newsroom.identity.DevelopmentUser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * All of Galley in this JVM: real Kafka, MongoDB, HTTP and tokens. The desk {@code law} wants two
 * approvals, and what the desk {@code politics} approves waits for a publisher; all others are as
 * they come.
 */
public final class NewsroomUnderTest implements AutoCloseable {

    private static final String[] DESKS = {
        "--galley.review.desks.law.quorum=2", "--galley.review.desks.politics.release=held"
    };

    private final Path folder;
    private final Newsroom newsroom;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Desk desk;
    private final EventLog log;

    private NewsroomUnderTest(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.newsroom = Newsroom.start(Settings.anywhere(folder), DESKS);
        this.desk = new Desk(http, newsroom.ports());
        this.log = new EventLog(newsroom.infra().bootstrapServers());
    }

    /** Starts one with nothing in it. */
    public static NewsroomUnderTest start() {
        Logs.toTheFile();
        try {
            return new NewsroomUnderTest(Files.createTempDirectory("galley-system-"));
        } catch (IOException e) {
            throw new AssertionError("no newsroom", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("no newsroom", e);
        }
    }

    /** A draft of somebody called writer. */
    public Article aDraft() {
        return aDraft(Story.aStory());
    }

    /** A draft of somebody called writer. */
    public Article aDraft(Story story) {
        return aDraftBy(DevelopmentUser.WRITER, story);
    }

    /** A draft. */
    public Article aDraftBy(DevelopmentUser writer, Story story) {
        return Article.begun(this, writer, story, "application/json", story.json());
    }

    /** A draft out of a file of somebody called writer, which says the same as a story. */
    public Article aDraftOf(String mediaType, byte[] file, Story story) {
        return Article.begun(this, DevelopmentUser.WRITER, story, mediaType, file);
    }

    /** Somebody with a token. */
    public Staff as(DevelopmentUser user) {
        return desk.as(user);
    }

    /** Somebody without a token. */
    public Staff anybody() {
        return desk.anybody();
    }

    /** An HTTP client, for what {@link Staff} does not send. */
    public HttpClient http() {
        return http;
    }

    /** All that is told over Kafka. */
    public EventLog log() {
        return log;
    }

    /** Kafka and MongoDB, which can be stopped. */
    public Infra.Embedded infra() {
        return newsroom.infra();
    }

    /** Where everything listens. */
    public PortPlan ports() {
        return newsroom.ports();
    }

    /** An address of draft-service. */
    public URI drafts(String path) {
        return URI.create(ports().draftUrl() + path);
    }

    /** An address of review-service. */
    public URI reviews(String path) {
        return URI.create(ports().reviewUrl() + path);
    }

    /** An address of publish-service. */
    public URI publications(String path) {
        return URI.create(ports().publishUrl() + path);
    }

    @Override
    public void close() {
        log.close();
        newsroom.close();
        http.close();
        Folders.remove(folder);
    }
}
