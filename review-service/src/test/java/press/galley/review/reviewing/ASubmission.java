package press.galley.review.reviewing;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.DraftSubmitted;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.Question;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A submission for tests: ana's first, for the desk ai, unless told otherwise. */
public final class ASubmission {

    public static final ArticleId ARTICLE = new ArticleId("0198c0de-0000-7000-8000-000000000001");
    public static final Instant SUBMITTED = Instant.parse("2026-03-01T09:00:00Z");

    private int number = 1;
    private String writer = "ana";
    private final List<String> coauthors = new ArrayList<>();
    private String desk = "ai";
    private String body = "Nobody knows how many models think.\n\nSome say none does.";
    private SubmissionKind kind = SubmissionKind.NEW;
    private @Nullable String notice;
    private Instant submittedAt = SUBMITTED;

    private ASubmission() {}

    public static ASubmission aSubmission() {
        return new ASubmission();
    }

    public ASubmission numbered(int number) {
        this.number = number;
        return this;
    }

    public ASubmission by(String writer) {
        this.writer = writer;
        return this;
    }

    public ASubmission editedBy(String... others) {
        coauthors.addAll(List.of(others));
        return this;
    }

    public ASubmission onDesk(String desk) {
        this.desk = desk;
        return this;
    }

    public ASubmission saying(String body) {
        this.body = body;
        return this;
    }

    public ASubmission correcting(String notice) {
        this.kind = SubmissionKind.CORRECTION;
        this.notice = notice;
        return this;
    }

    public ASubmission at(Instant time) {
        this.submittedAt = time;
        return this;
    }

    public Submission submission() {
        DraftSubmitted event = event(ARTICLE);
        return new Submission(
                event.submission(),
                event.version(),
                event.kind(),
                event.notice(),
                event.content(),
                event.contentHash(),
                event.submissionHash(),
                event.contributors(),
                event.submittedBy(),
                event.submittedAt());
    }

    public DraftSubmitted event(ArticleId article) {
        Content content = content();
        ContentHash hash = ContentHash.of(content);
        List<PersonId> contributors = new ArrayList<>();
        contributors.add(new PersonId(writer));
        coauthors.forEach(name -> contributors.add(new PersonId(name)));
        return new DraftSubmitted(
                article,
                number,
                number * 10,
                kind,
                notice,
                hash,
                SubmissionHash.of(hash, kind, notice),
                contributors,
                new PersonId(writer),
                submittedAt,
                content);
    }

    private Content content() {
        return new Content(
                "How many models think",
                null,
                null,
                "Technology",
                desk,
                "en",
                List.of(),
                List.of("Nobody knows."),
                body,
                List.of(),
                List.of(new Question("Do they?", "Nobody knows.")),
                List.of("a/b", "c~d"),
                List.of(),
                List.of(),
                List.of());
    }
}
