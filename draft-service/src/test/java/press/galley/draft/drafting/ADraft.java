package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.Draft.Unwritten;
import press.galley.draft.drafting.Draft.Written;
import press.galley.draft.drafting.DraftHappened.DraftBegun;
import press.galley.draft.drafting.DraftHappened.DraftDiscarded;
import press.galley.draft.drafting.DraftHappened.ReleaseNoted;
import press.galley.draft.drafting.DraftHappened.ReviewBegan;
import press.galley.draft.drafting.DraftHappened.ReviewEnded;
import press.galley.draft.drafting.DraftHappened.VersionSaved;
import press.galley.draft.drafting.DraftHappened.VersionSubmitted;
import press.galley.draft.drafting.DraftHappened.WasRetracted;
import press.galley.draft.drafting.DraftHappened.WentLive;
import press.galley.draft.drafting.DraftHappened.WithdrawalAsked;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The life of a draft, told event by event, a minute from each to the next. It is ana's, on the
 * desk "ai", unless something else is said.
 */
public final class ADraft {

    /** When it begins. */
    public static final Instant BEGUN = Instant.parse("2026-03-04T08:00:00.120Z");

    /** Whose draft it is unless something else is said. */
    public static final PersonId ANA = new PersonId("ana");

    private final List<DraftHappened> events = new ArrayList<>();
    private ArticleId id = new ArticleId("019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80");
    private PersonId author = ANA;
    private Content content = Words.about("A bridge");
    private Instant now = BEGUN;
    private Draft state = new Unwritten();

    private ADraft() {}

    /** One of which nothing has happened yet. */
    public static ADraft aDraft() {
        return new ADraft();
    }

    /** Before it is begun: which article it is. */
    public ADraft of(ArticleId article) {
        id = article;
        return this;
    }

    /** Before it is begun: whose it is. */
    public ADraft by(String person) {
        author = new PersonId(person);
        return this;
    }

    /** Before it is begun: its first words. */
    public ADraft saying(Content words) {
        content = words;
        return this;
    }

    /** Its author begins it. */
    public ADraft begun() {
        return happens(new DraftBegun(id, Version.first(content, author, now)));
    }

    /** Somebody saves other words. */
    public ADraft edited(String person, Content words) {
        return happens(new VersionSaved(version().next(words, new PersonId(person), tick())));
    }

    /** Somebody saves other words, whatever they are. */
    public ADraft editedBy(String person) {
        begunByNow();
        return edited(person, Words.about("A bridge, as " + person + " sees it at " + now));
    }

    /** Its author submits the newest version as new. */
    public ADraft submitted() {
        return submittedAs(SubmissionKind.NEW, null);
    }

    /** Its author submits the newest version. */
    public ADraft submittedAs(SubmissionKind kind, @Nullable String notice) {
        return submitted(kind, notice, null);
    }

    /** Its author submits the newest version as new, with an idempotency key. */
    public ADraft submittedWithKey(String key) {
        return submitted(SubmissionKind.NEW, null, key);
    }

    private ADraft submitted(SubmissionKind kind, @Nullable String notice, @Nullable String key) {
        begunByNow();
        Version version = version();
        return happens(
                new VersionSubmitted(
                        new Submission(
                                manuscript().submissions().size() + 1,
                                version.number(),
                                kind,
                                notice,
                                SubmissionHash.of(version.contentHash(), kind, notice),
                                author,
                                tick(),
                                key,
                                null,
                                null,
                                null,
                                null)));
    }

    /** The review of the last submission begins. */
    public ADraft inReview() {
        return happens(new ReviewBegan(last(), tick()));
    }

    /** Its author takes the last submission back. */
    public ADraft withdrawalAsked() {
        return happens(new WithdrawalAsked(last(), author, tick()));
    }

    /** The review of the last submission ends; ed decides what somebody has to decide. */
    public ADraft ended(Result result) {
        return ended(last(), result);
    }

    /** The review of a submission ends. */
    public ADraft ended(int submission, Result result) {
        boolean decided = result != Result.WITHDRAWN && result != Result.SUPERSEDED;
        PersonId ed = decided ? new PersonId("ed") : null;
        String message = result == Result.APPROVED || !decided ? null : "Shorter, please.";
        return happens(
                new ReviewEnded(submission, new Verdict(result, tick(), ed, message, List.of())));
    }

    /** The last submission is approved. */
    public ADraft approved() {
        return ended(Result.APPROVED);
    }

    /** Something else becomes of the approval than being published at once. */
    public ADraft released(ReleaseNote.Status status) {
        return happens(new ReleaseNoted(last(), new ReleaseNote(status, "So it is.", tick())));
    }

    /** The version that was submitted last goes live. */
    public ADraft live() {
        Live before = manuscript().live();
        int revision = before == null ? 1 : before.revision() + 1;
        Instant at = tick();
        Instant first = before == null ? at : before.publishedAt();
        return happens(
                new WentLive(
                        new Live(
                                revision,
                                submission().version(),
                                version().contentHash(),
                                first,
                                at,
                                null)));
    }

    /** The article is retracted. */
    public ADraft retracted() {
        return happens(new WasRetracted(tick()));
    }

    /** Its author throws it away. */
    public ADraft discarded() {
        begunByNow();
        return happens(new DraftDiscarded(author, tick()));
    }

    /** Something happens to it. */
    public ADraft happens(DraftHappened event) {
        if (!(event instanceof DraftBegun)) {
            begunByNow();
        }
        state = DraftEvolution.evolve(state, event);
        events.add(event);
        return this;
    }

    /** All that happened. */
    public List<DraftHappened> events() {
        return List.copyOf(events);
    }

    /** Where that led. */
    public Draft state() {
        return state;
    }

    /** All that is known of it. */
    public Manuscript manuscript() {
        begunByNow();
        return ((Written) state).manuscript();
    }

    /** Its newest version. */
    public Version version() {
        return manuscript().version();
    }

    /** Its last submission. */
    public Submission submission() {
        return manuscript().lastSubmission().orElseThrow();
    }

    /** What readers see of it. */
    public Live liveRevision() {
        return Objects.requireNonNull(manuscript().live());
    }

    /** When the last thing happened to it. */
    public Instant now() {
        return now;
    }

    private int last() {
        return manuscript().submissions().size();
    }

    private Instant tick() {
        begunByNow();
        now = now.plus(Duration.ofMinutes(1));
        return now;
    }

    private void begunByNow() {
        if (state instanceof Unwritten) {
            begun();
        }
    }
}
