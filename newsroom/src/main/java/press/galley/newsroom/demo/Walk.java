package press.galley.newsroom.demo;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import press.galley.events.ArticleId;
import press.galley.events.CarriesContent;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.Json;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Desk;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One article's way from a file to the downstream site, over the services' HTTP interfaces. */
final class Walk {

    private static final String DRAFTS = "draft-service";
    private static final String REVIEWS = "review-service";
    private static final Map<String, String> WAIT = Map.of("Prefer", "wait=20");

    private final Desk desk;
    private final Timeline timeline;
    private final Arrivals arrivals;

    Walk(Desk desk, Timeline timeline, Arrivals arrivals) {
        this.desk = desk;
        this.timeline = timeline;
        this.arrivals = arrivals;
    }

    /** Submits an article and approves it as it is. */
    Published straight(ArticleFile file) throws InterruptedException {
        ArticleId article = begin(file);
        submit(article, 1);
        return approve(article, 1, ContentHash.of(file.content()));
    }

    /** Submits an article, asks for a change, makes it, and approves what is submitted then. */
    Published withAChange(ArticleFile file) throws InterruptedException {
        ArticleId article = begin(file);
        submit(article, 1);
        askForAChange(article);
        Content changed = change(article, file.content());
        submit(article, 2);
        return approve(article, 2, ContentHash.of(changed));
    }

    private ArticleId begin(ArticleFile file) {
        Answer draft =
                desk.as(WRITER)
                        .send("POST", desk.drafts(""), file.mediaType(), file.bytes(), Map.of())
                        .expect(201);
        ArticleId article = new ArticleId(draft.text("articleId"));
        timeline.did(
                "writer",
                DRAFTS,
                "began %s \"%s\" (%s)".formatted(article, draft.text("headline"), file.name()));
        return article;
    }

    private void submit(ArticleId article, int version) {
        Answer submission =
                desk.as(WRITER)
                        .post(
                                desk.drafts("/" + article + "/submissions"),
                                Map.of("version", version, "kind", "new"))
                        .expect(201);
        timeline.did(
                "writer",
                DRAFTS,
                "submitted version %d, submission %s"
                        .formatted(version, submission.text("submission")));
    }

    private Answer read(ArticleId article, int submission) {
        return desk.as(EDITOR)
                .get(desk.reviews(article, "?submission=" + submission), WAIT)
                .expect(200);
    }

    private void askForAChange(ArticleId article) {
        Answer round = read(article, 1);
        String headline = round.json().path("content").path("headline").asString();
        desk.as(EDITOR)
                .post(
                        desk.reviews(article, "/change-requests"),
                        Map.of(
                                "submissionHash",
                                round.text("submissionHash"),
                                "message",
                                "Tell readers when the facts were checked.",
                                "comments",
                                List.of(
                                        Map.of(
                                                "pointer",
                                                "/headline",
                                                "quote",
                                                headline,
                                                "text",
                                                "Good. Please add the date below the text."))))
                .expect(201);
        timeline.did("editor", REVIEWS, "asked for a change of submission 1");
    }

    private Content change(ArticleId article, Content content) {
        ObjectNode changed = (ObjectNode) Json.tree(content);
        changed.put(
                "body",
                content.body().stripTrailing()
                        + "\n\n*Facts checked on %s.*\n".formatted(LocalDate.now(ZoneOffset.UTC)));
        byte[] json = Json.write(changed);
        desk.as(WRITER)
                .send(
                        "PUT",
                        desk.drafts("/" + article),
                        "application/json",
                        json,
                        Map.of("If-Match", "\"1\""))
                .expect(200);
        timeline.did("writer", DRAFTS, "saved version 2 with the change");
        return Json.read(json, Content.class);
    }

    private Published approve(ArticleId article, int submission, ContentHash expected)
            throws InterruptedException {
        Answer round = read(article, submission);
        ContentHash read = new ContentHash(round.text("contentHash"));
        long start = System.nanoTime();
        desk.as(EDITOR)
                .post(
                        desk.reviews(article, "/approvals"),
                        Map.of("submissionHash", round.text("submissionHash")))
                .expect(201);
        timeline.did("editor", REVIEWS, "approved submission " + submission);
        Arrivals.Timed arrived = arrivals.await(article);
        long millis = TimeUnit.NANOSECONDS.toMillis(arrived.nanoTime() - start);
        CarriesContent event = (CarriesContent) arrived.arrival().message().event();
        boolean agrees =
                arrived.arrival().verified()
                        && arrived.arrival().inOrder()
                        && List.of(read, draft(article), published(article), event.contentHash())
                                .stream()
                                .allMatch(expected::equals);
        long revision = arrived.arrival().message().envelope().sequence();
        return new Published(article, revision, event.contentHash(), millis, agrees);
    }

    private ContentHash draft(ArticleId article) {
        Answer draft = desk.as(WRITER).get(desk.drafts("/" + article)).expect(200);
        return new ContentHash(draft.text("contentHash"));
    }

    private ContentHash published(ArticleId article) {
        Answer publication = desk.anybody().get(desk.publications("/" + article)).expect(200);
        return new ContentHash(publication.text("contentHash"));
    }

    /**
     * An article that reached the site.
     *
     * @param millis from the editor's request to the verified arrival
     * @param agrees whether file, draft, review, publication and site have the same hash
     */
    record Published(
            ArticleId article, long revision, ContentHash hash, long millis, boolean agrees) {

        @Override
        public String toString() {
            return "published %s revision %d sha256 %s approve-to-site %d ms"
                    .formatted(article, revision, hash, millis);
        }
    }
}
