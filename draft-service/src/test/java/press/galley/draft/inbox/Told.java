package press.galley.draft.inbox;

import press.galley.draft.drafting.ADraft;
import press.galley.draft.drafting.Words;
import press.galley.events.Approval;
import press.galley.events.ArticleCorrected;
import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleRetracted;
import press.galley.events.ArticleUpdated;
import press.galley.events.ChangesRequested;
import press.galley.events.Comment;
import press.galley.events.DraftApproved;
import press.galley.events.DraftRejected;
import press.galley.events.PersonId;
import press.galley.events.PublicationHeld;
import press.galley.events.PublicationRefused;
import press.galley.events.PublicationScheduled;
import press.galley.events.Release;
import press.galley.events.ReviewOpened;
import press.galley.events.ScheduleCancelled;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.SubmissionWithdrawn;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.events.wire.Json;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What review-service and publish-service tell of submission 1, which is version 1. */
final class Told {

    static final Instant AT = Instant.parse("2026-03-04T10:00:00.250Z");
    static final Instant LATER = Instant.parse("2026-03-04T11:00:00.250Z");
    static final Comment COMMENT = new Comment("/body", "Text", "Which text?");

    private static final Content CONTENT = Words.about("A bridge");
    static final ContentHash HASH = ContentHash.of(CONTENT);

    private static final SubmissionHash NAMED = SubmissionHash.of(HASH, SubmissionKind.NEW, null);
    private static final PersonId ED = new PersonId("ed");
    private static final ArticleId SOME = anArticle();

    private Told() {}

    static ArticleId anArticle() {
        return new ArticleId(UUID.randomUUID().toString());
    }

    /** The same event of another article. */
    static ArticleEvent about(ADraft draft, ArticleEvent event) {
        ObjectNode data = (ObjectNode) Json.tree(event);
        data.put("articleId", draft.manuscript().id().value());
        return Json.read(Json.write(data), event.getClass());
    }

    static ReviewOpened reviewOpened() {
        return new ReviewOpened(SOME, 1, 1, "ai", NAMED, 1, AT);
    }

    static DraftApproved approved(String... editors) {
        return new DraftApproved(
                SOME,
                1,
                1,
                SubmissionKind.NEW,
                null,
                HASH,
                NAMED,
                Arrays.stream(editors)
                        .map(editor -> new Approval(new PersonId(editor), AT, null))
                        .toList(),
                Release.AUTOMATIC,
                AT,
                CONTENT);
    }

    static ChangesRequested changesRequested() {
        return new ChangesRequested(SOME, 1, 1, ED, "Shorter.", List.of(COMMENT), AT);
    }

    static DraftRejected rejected() {
        return new DraftRejected(SOME, 1, 1, ED, "Not for us.", AT);
    }

    static SubmissionWithdrawn withdrawn() {
        return new SubmissionWithdrawn(SOME, 1, 1, AT);
    }

    static SubmissionSuperseded supersededBy(int submission) {
        return new SubmissionSuperseded(SOME, 1, 1, submission, AT);
    }

    static PublicationScheduled scheduled() {
        return new PublicationScheduled(SOME, 1, 1, HASH, AT);
    }

    static PublicationHeld held() {
        return new PublicationHeld(SOME, 1, 1, HASH, AT);
    }

    static PublicationRefused refusedBecauseRetracted() {
        return refused(PublicationRefused.Reason.ARTICLE_RETRACTED);
    }

    static PublicationRefused refusedBecauseOfItsHash() {
        return refused(PublicationRefused.Reason.HASH_MISMATCH);
    }

    private static PublicationRefused refused(PublicationRefused.Reason reason) {
        return new PublicationRefused(SOME, 1, 1, HASH, reason, AT);
    }

    static ScheduleCancelled replacedBy(int submission) {
        return new ScheduleCancelled(SOME, 1, 1, ScheduleCancelled.Reason.REPLACED, submission, AT);
    }

    static ScheduleCancelled cancelledByRetraction() {
        return cancelled(ScheduleCancelled.Reason.ARTICLE_RETRACTED);
    }

    static ScheduleCancelled cancelledByPublisher() {
        return cancelled(ScheduleCancelled.Reason.CANCELLED);
    }

    private static ScheduleCancelled cancelled(ScheduleCancelled.Reason reason) {
        return new ScheduleCancelled(SOME, 1, 1, reason, null, AT);
    }

    static ArticlePublished published() {
        return new ArticlePublished(SOME, 1, 1, HASH, AT, CONTENT);
    }

    static ArticleUpdated updated() {
        return new ArticleUpdated(SOME, 2, 1, null, HASH, AT, LATER, CONTENT);
    }

    static ArticleCorrected corrected() {
        return new ArticleCorrected(SOME, 3, 1, "It is long.", HASH, AT, LATER, CONTENT);
    }

    static ArticleRetracted retracted() {
        return new ArticleRetracted(SOME, 1, HASH, "It was wrong.", AT, LATER);
    }
}
