package press.galley.system.faults;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import press.galley.events.ArticleId;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Desk;
import press.galley.newsroom.client.UnexpectedAnswer;
import press.galley.system.steps.Story;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writers and editors at work, who remember what was acknowledged and nothing else. */
final class Load implements AutoCloseable {

    private final Desk desk;
    private final Map<ArticleId, String> drafts = new ConcurrentHashMap<>();
    private final Map<ArticleId, String> submissions = new ConcurrentHashMap<>();
    private final Map<ArticleId, String> approvals = new ConcurrentHashMap<>();
    private final List<Thread> people = new ArrayList<>();

    /** So many begin to work, until nobody answers any more. */
    Load(Desk desk, int people) {
        this.desk = desk;
        for (int i = 0; i < people; i++) {
            this.people.add(Thread.ofVirtual().start(this::work));
        }
    }

    /** The drafts that were acknowledged, with the hash of their words. */
    Map<ArticleId, String> drafts() {
        return drafts;
    }

    /** The submissions that were acknowledged, with their hash. */
    Map<ArticleId, String> submissions() {
        return submissions;
    }

    /** The approvals that were acknowledged, with the hash of the words. */
    Map<ArticleId, String> approvals() {
        return approvals;
    }

    private void work() {
        try {
            while (true) {
                takeOneThrough();
            }
        } catch (UncheckedIOException | UnexpectedAnswer e) {
            // Nobody is there any more.
        }
    }

    private void takeOneThrough() {
        Answer draft = desk.as(WRITER).post(desk.drafts(""), Story.aStory().fields()).expect(201);
        ArticleId article = new ArticleId(draft.text("articleId"));
        drafts.put(article, draft.text("contentHash"));
        Answer submission =
                desk.as(WRITER)
                        .post(
                                desk.drafts("/" + article + "/submissions"),
                                Map.of("version", 1, "kind", "new"))
                        .expect(201);
        submissions.put(article, submission.text("submissionHash"));
        Answer round =
                desk.as(EDITOR)
                        .get(desk.reviews(article, ""), Map.of("Prefer", "wait=10"))
                        .expect(200);
        desk.as(EDITOR)
                .post(
                        desk.reviews(article, "/approvals"),
                        Map.of("submissionHash", round.text("submissionHash")))
                .expect(201);
        approvals.put(article, round.text("contentHash"));
    }

    @Override
    public void close() {
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
