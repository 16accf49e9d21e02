package press.galley.system.steps;

import press.galley.events.wire.Json;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Staff;

import java.util.Map;

/** What one person asks of one article. Each answer is as it came: done, or refused. */
public final class Requests {

    private static final String JSON = "application/json";

    private final NewsroomUnderTest newsroom;
    private final Staff person;
    private final Article article;

    Requests(NewsroomUnderTest newsroom, Staff person, Article article) {
        this.newsroom = newsroom;
        this.person = person;
        this.article = article;
    }

    /** Reads the draft, or something below it. */
    public Answer readsDraft(String path) {
        return person.get(newsroom.drafts(draft(path)));
    }

    /** Reads the draft, and says how long it would rather wait. */
    public Answer readsDraft(String path, String prefer) {
        return person.get(newsroom.drafts(draft(path)), Map.of("Prefer", prefer));
    }

    /** Reads the draft, or a version of it, as Markdown. */
    public Answer exports(String path) {
        return person.get(newsroom.drafts(draft(path)), Map.of("Accept", "text/markdown"));
    }

    /** Saves other words over what was read. */
    public Answer saves(Story next, String ifMatch) {
        return saves(JSON, next.json(), Map.of("If-Match", ifMatch));
    }

    /** Saves other words. */
    public Answer saves(String mediaType, byte[] body, Map<String, String> headers) {
        return person.send("PUT", newsroom.drafts(draft("")), mediaType, body, headers);
    }

    /** Throws the draft away. */
    public Answer discards() {
        return person.delete(newsroom.drafts(draft("")));
    }

    /** Submits a version. */
    public Answer submits(Map<String, ?> body) {
        return submits(body, Map.of());
    }

    /** Submits a version, with a key for example. */
    public Answer submits(Map<String, ?> body, Map<String, String> headers) {
        return person.send(
                "POST", newsroom.drafts(draft("/submissions")), JSON, Json.write(body), headers);
    }

    /** Takes a submission back. */
    public Answer withdraws(int submission) {
        return person.put(newsroom.drafts(draft("/submissions/" + submission + "/withdrawal")));
    }

    /** Reads the current round, or something below. */
    public Answer readsRound(String path) {
        return person.get(newsroom.reviews(review(path)));
    }

    /** Reads the round of a submission or a later one. */
    public Answer readsRoundFrom(int submission, String prefer) {
        return person.get(
                newsroom.reviews(review("?submission=" + submission)), Map.of("Prefer", prefer));
    }

    /** Approves what was read. */
    public Answer approves(String submissionHash) {
        return decides("/approvals", Map.of("submissionHash", submissionHash));
    }

    /** Approves what was read, setting the rules aside. */
    public Answer overrides(String submissionHash, String reason) {
        return decides(
                "/approvals",
                Map.of("submissionHash", submissionHash, "override", Map.of("reason", reason)));
    }

    /** Asks for changes of what was read. */
    public Answer asksForChanges(String submissionHash, String message) {
        return decides(
                "/change-requests", Map.of("submissionHash", submissionHash, "message", message));
    }

    /** Rejects what was read. */
    public Answer rejects(String submissionHash, String reason) {
        return decides("/rejections", Map.of("submissionHash", submissionHash, "reason", reason));
    }

    /** Decides in some way. */
    public Answer decides(String path, Map<String, ?> body) {
        return decides(path, body, Map.of());
    }

    /** Decides in some way, as part of a trace for example. */
    public Answer decides(String path, Map<String, ?> body, Map<String, String> headers) {
        return person.send("POST", newsroom.reviews(review(path)), JSON, Json.write(body), headers);
    }

    /** Says that they are reading. */
    public Answer claims() {
        return person.put(newsroom.reviews(review("/claim")));
    }

    /** Says that nobody is reading. */
    public Answer unclaims() {
        return person.delete(newsroom.reviews(review("/claim")));
    }

    /** Reads what readers see, or something below. */
    public Answer readsPublication(String path) {
        return readsPublication(path, Map.of());
    }

    /** Reads what readers see, or something below. */
    public Answer readsPublication(String path, Map<String, String> headers) {
        return person.get(newsroom.publications(publication(path)), headers);
    }

    /** Reads what readers see, once the revision is there. */
    public Answer readsPublication(int revision, String prefer) {
        return readsPublication("?revision=" + revision, Map.of("Prefer", prefer));
    }

    /** Lets what waits go live. */
    public Answer releases(int submission) {
        return person.post(
                newsroom.publications(publication("/releases")), Map.of("submission", submission));
    }

    /** Takes the article down. */
    public Answer retracts(String reason, String notice) {
        return person.post(
                newsroom.publications(publication("/retractions")),
                Map.of("reason", reason, "notice", notice));
    }

    private String draft(String path) {
        return "/drafts/" + article.id() + path;
    }

    private String review(String path) {
        return "/reviews/" + article.id() + path;
    }

    private String publication(String path) {
        return "/publications/" + article.id() + path;
    }
}
