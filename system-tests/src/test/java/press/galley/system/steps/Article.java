package press.galley.system.steps;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;

import press.galley.events.ArticleId;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.identity.DevelopmentUser;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;

/**
 * One article, and what people do with it over HTTP. Every step fails if it is refused, and returns
 * when those who need to know of it do, so that the next one can follow. What may be refused is in
 * {@link Requests}.
 */
public final class Article {

    private static final String READ_AGAIN = "wait=20";

    private final NewsroomUnderTest newsroom;
    private final DevelopmentUser writer;
    private final ArticleId id;
    private Story story;
    private int version = 1;
    private int submission;

    private Article(NewsroomUnderTest newsroom, DevelopmentUser writer, ArticleId id, Story story) {
        this.newsroom = newsroom;
        this.writer = writer;
        this.id = id;
        this.story = story;
    }

    static Article begun(
            NewsroomUnderTest newsroom,
            DevelopmentUser writer,
            Story story,
            String mediaType,
            byte[] file) {
        Answer draft =
                newsroom.as(writer)
                        .send("POST", newsroom.drafts("/drafts"), mediaType, file, Map.of())
                        .expect(201);
        return new Article(newsroom, writer, new ArticleId(draft.text("articleId")), story);
    }

    /** Its name in every service. */
    public ArticleId id() {
        return id;
    }

    /** Whose it is. */
    public DevelopmentUser writer() {
        return writer;
    }

    /** What its newest version says. */
    public Story story() {
        return story;
    }

    /** The number of its newest version. */
    public int version() {
        return version;
    }

    /** The number of its newest submission; 0 if there is none. */
    public int submission() {
        return submission;
    }

    /** What somebody asks of it, answered or refused. */
    public Requests by(DevelopmentUser person) {
        return new Requests(newsroom, newsroom.as(person), this);
    }

    /** What the public asks of it. */
    public Requests byAnybody() {
        return new Requests(newsroom, newsroom.anybody(), this);
    }

    /** Its writer saves another body. */
    public Article rewritten(String body) {
        return savedBy(writer, story.reading(body));
    }

    /** Somebody saves other words. */
    public Article savedBy(DevelopmentUser person, Story next) {
        by(person).saves(next, "\"" + version + "\"").expect(200);
        story = next;
        version++;
        return this;
    }

    /** Its writer submits the newest version as a new article, and the review is open. */
    public Article submitted() {
        return submittedAs("new", "");
    }

    /** Its writer submits the newest version, and the review is open. */
    public Article submittedAs(String kind, String notice) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version, "kind", kind));
        if (!notice.isEmpty()) {
            body.put("notice", notice);
        }
        by(writer).submits(body).expect(201);
        submission++;
        by(CHIEF).readsRoundFrom(submission, READ_AGAIN).expect(200);
        draftUntil("in-review");
        return this;
    }

    /** An editor approves what is submitted, and its writer knows. */
    public Article approved() {
        return approvedBy(EDITOR);
    }

    /** An editor approves what is submitted, which ends its review, and its writer knows. */
    public Article approvedBy(DevelopmentUser editor) {
        by(editor).approves(submissionHash()).expect(201);
        draftUntil("decided");
        return this;
    }

    /** The revision with this number is live, and its writer knows. */
    public Article live(int revision) {
        byAnybody().readsPublication(revision, READ_AGAIN).expect(200);
        Eventually.sees(() -> draft().path("live").path("revision").asInt(0) == revision);
        draftUntil("published");
        return this;
    }

    /** From a draft to what readers see. */
    public Article published() {
        return submitted().approved().live(1);
    }

    /** A publisher takes it down, and its writer knows. */
    public Article retracted(String reason, String notice) {
        by(PUBLISHER).retracts(reason, notice).expect(201);
        Eventually.sees(() -> draft().path("standing").asString().equals("retracted"));
        return this;
    }

    /** What a decision on the current round names. */
    public String submissionHash() {
        return round().path("submissionHash").asString();
    }

    /** As its writer sees it. */
    public JsonNode draft() {
        return by(writer).readsDraft("").expect(200).json();
    }

    /** One of its submissions, as its writer sees it. */
    public JsonNode submission(int number) {
        return by(writer).readsDraft("/submissions/" + number).expect(200).json();
    }

    /** As its writer sees it, once it stands there or further. */
    public JsonNode draftUntil(String standing) {
        return by(writer).readsDraft("?until=" + standing, READ_AGAIN).expect(200).json();
    }

    /** The current round, as a chief editor sees it. */
    public JsonNode round() {
        return by(CHIEF).readsRound("").expect(200).json();
    }

    /** As readers see it. */
    public JsonNode publication() {
        return byAnybody().readsPublication("").expect(200).json();
    }

    /** What was told of it over Kafka. */
    public EventLog log() {
        return newsroom.log();
    }
}
