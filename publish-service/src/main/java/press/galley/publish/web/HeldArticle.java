package press.galley.publish.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionKind;
import press.galley.publish.publishing.ApprovedVersion;
import press.galley.publish.publishing.HeldVersion;

import java.time.Instant;

/**
 * An approved version that waits, for staff.
 *
 * @param submission what a release names
 * @param notice what readers will be told; left out if nothing
 */
record HeldArticle(
        ArticleId articleId,
        int submission,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        ContentHash contentHash,
        Instant approvedAt,
        Instant heldAt,
        Content content) {

    static HeldArticle of(ArticleId article, HeldVersion held) {
        ApprovedVersion approved = held.approved();
        return new HeldArticle(
                article,
                approved.submission(),
                approved.version(),
                approved.kind(),
                approved.notice(),
                approved.contentHash(),
                approved.approvedAt(),
                held.heldAt(),
                approved.content());
    }
}
