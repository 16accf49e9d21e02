package press.galley.publish;

import org.jspecify.annotations.Nullable;

import press.galley.events.Approval;
import press.galley.events.ArticleId;
import press.galley.events.DraftApproved;
import press.galley.events.PersonId;
import press.galley.events.Release;
import press.galley.events.content.Byline;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.publish.publishing.ApprovedVersion;
import press.galley.publish.publishing.PublicationCommand.PublishApproved;

import java.time.Instant;
import java.util.List;

/**
 * What review-service says when a round ended well: {@code anApproval(2).correcting("…").held()}.
 * Ana and Ben approved; the byline is Cem's.
 */
public record AnApproval(
        ArticleId article,
        int submission,
        SubmissionKind kind,
        @Nullable String notice,
        Release release,
        Content content,
        ContentHash contentHash,
        SubmissionHash submissionHash) {

    public static final ArticleId ARTICLE = new ArticleId("019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80");
    public static final Instant APPROVED_AT = Instant.parse("2026-03-01T09:00:00Z");
    public static final String OVERRIDE = "the second editor is ill";

    private static final Content FORGED = words("Forged", "ai");

    /** An update that goes out at once; its draft version is ten times its number. */
    public static AnApproval anApproval(int submission) {
        return new AnApproval(
                ARTICLE,
                submission,
                Release.AUTOMATIC,
                words("Headline " + submission, "ai"),
                SubmissionKind.UPDATE,
                null);
    }

    private AnApproval(
            ArticleId article,
            int submission,
            Release release,
            Content content,
            SubmissionKind kind,
            @Nullable String notice) {
        this(
                article,
                submission,
                kind,
                notice,
                release,
                content,
                ContentHash.of(content),
                SubmissionHash.of(ContentHash.of(content), kind, notice));
    }

    public AnApproval of(ArticleId other) {
        return new AnApproval(other, submission, release, content, kind, notice);
    }

    public AnApproval asNew() {
        return new AnApproval(article, submission, release, content, SubmissionKind.NEW, null);
    }

    public AnApproval updating(String note) {
        return new AnApproval(article, submission, release, content, SubmissionKind.UPDATE, note);
    }

    public AnApproval correcting(String what) {
        return new AnApproval(
                article, submission, release, content, SubmissionKind.CORRECTION, what);
    }

    public AnApproval held() {
        return new AnApproval(
                article,
                submission,
                kind,
                notice,
                Release.HELD,
                content,
                contentHash,
                submissionHash);
    }

    public AnApproval saying(Content words) {
        return new AnApproval(article, submission, release, words, kind, notice);
    }

    /** The words changed on their way. */
    public AnApproval withForgedWords() {
        return forged(FORGED, contentHash, notice);
    }

    /** The words and their hash changed on their way. */
    public AnApproval withForgedHash() {
        return forged(FORGED, ContentHash.of(FORGED), notice);
    }

    /** Only the hash that it names changed on its way. */
    public AnApproval withForgedName() {
        return forged(content, ContentHash.of(FORGED), notice);
    }

    /** The notice changed on its way. */
    public AnApproval withForgedNotice() {
        return forged(content, contentHash, "Nothing was wrong.");
    }

    private AnApproval forged(Content words, ContentHash name, @Nullable String told) {
        return new AnApproval(
                article, submission, kind, told, release, words, name, submissionHash);
    }

    public int version() {
        return submission * 10;
    }

    public ApprovedVersion approved() {
        return new ApprovedVersion(
                submission, version(), kind, notice, contentHash, APPROVED_AT, content);
    }

    public PublishApproved command() {
        return new PublishApproved(approved(), submissionHash, release);
    }

    public DraftApproved event() {
        return new DraftApproved(
                article,
                submission,
                version(),
                kind,
                notice,
                contentHash,
                submissionHash,
                List.of(
                        new Approval(new PersonId("ana"), APPROVED_AT, null),
                        new Approval(new PersonId("ben"), APPROVED_AT, OVERRIDE)),
                release,
                APPROVED_AT,
                content);
    }

    public static Content words(String headline, String desk) {
        return new Content(
                headline,
                null,
                "a-slug",
                "Technology",
                desk,
                "en-GB",
                List.of(new Byline("Cem", "Reporting", null)),
                List.of("One bullet"),
                "Body of " + headline + ".\n",
                List.of(),
                List.of(),
                List.of("models", "law"),
                List.of(),
                List.of(),
                List.of());
    }
}
