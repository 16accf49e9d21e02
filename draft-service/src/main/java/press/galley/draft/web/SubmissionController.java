package press.galley.draft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftCommand.SubmitVersion;
import press.galley.draft.drafting.DraftCommand.WithdrawSubmission;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Submission;
import press.galley.draft.drafting.WritingDrafts;
import press.galley.events.ArticleId;
import press.galley.events.content.SubmissionKind;
import press.galley.events.content.Violation;
import press.galley.messaging.decision.Outcome;
import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;
import press.galley.web.request.IdempotencyKey;
import press.galley.web.request.Page;
import press.galley.web.security.Actor;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Submissions: hand a version in for review, and take it back. */
@RestController
@RequestMapping("/drafts/{id}/submissions")
@PreAuthorize("hasAnyRole('writer', 'editor', 'chief')")
class SubmissionController {

    private final WritingDrafts writing;
    private final ReadableDrafts readable;
    private final Clock clock;

    SubmissionController(WritingDrafts writing, ReadableDrafts readable, Clock clock) {
        this.writing = writing;
        this.readable = readable;
        this.clock = clock;
    }

    /** 201 for a new submission, 200 for one that stands already. */
    @PostMapping
    ResponseEntity<SubmissionView> submit(
            @PathVariable ArticleId id,
            @RequestBody Wanted wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        SubmitVersion submit = wanted.command(IdempotencyKey.check(key), actor, clock);
        Outcome.Done<Draft> done = Refusals.done(writing.carryOut(id, submit));
        Submission submission = submitted(ReadableDrafts.manuscript(done.state()), submit);
        URI location = URI.create("/drafts/%s/submissions/%d".formatted(id, submission.number()));
        ResponseEntity.BodyBuilder answer =
                done.changed()
                        ? ResponseEntity.created(location)
                        : ResponseEntity.ok().location(location);
        return answer.body(SubmissionView.of(submission));
    }

    @GetMapping
    Page<SubmissionView> list(@PathVariable ArticleId id, Actor actor) {
        Manuscript manuscript = readable.manuscript(id, actor);
        return new Page<>(manuscript.submissions().stream().map(SubmissionView::of).toList());
    }

    @GetMapping("/{number}")
    SubmissionView read(@PathVariable ArticleId id, @PathVariable int number, Actor actor) {
        return SubmissionView.of(readable.submission(id, number, actor));
    }

    /**
     * Asks for it back. If it was decided first, the decision stands, and the submission says so.
     */
    @PutMapping("/{number}/withdrawal")
    SubmissionView withdraw(@PathVariable ArticleId id, @PathVariable int number, Actor actor) {
        WithdrawSubmission withdraw =
                new WithdrawSubmission(number, Persons.of(actor), clock.instant());
        Outcome.Done<Draft> done = Refusals.done(writing.carryOut(id, withdraw));
        return ReadableDrafts.manuscript(done.state())
                .submission(number)
                .map(SubmissionView::of)
                .orElseThrow();
    }

    /**
     * The one that was made or found: by its key if that is known, else the last that is the same.
     */
    private static Submission submitted(Manuscript manuscript, SubmitVersion submit) {
        return manuscript.submissions().stream()
                .filter(one -> submit.key() != null && submit.key().equals(one.key()))
                .findFirst()
                .or(
                        () ->
                                manuscript.submissions().reversed().stream()
                                        .filter(one -> one.isFor(submit))
                                        .findFirst())
                .orElseThrow();
    }

    /**
     * What is submitted.
     *
     * @param version the newest version, which its writer has read
     * @param kind what it is for
     * @param notice what readers are told; required for a correction
     */
    record Wanted(
            @Nullable Integer version, @Nullable SubmissionKind kind, @Nullable String notice) {

        /** An empty notice is none: events leave both out, and the hash is the same. */
        private static @Nullable String given(@Nullable String notice) {
            return notice == null || notice.isEmpty() ? null : notice;
        }

        SubmitVersion command(@Nullable String key, Actor actor, Clock clock) {
            List<Violation> missing = new ArrayList<>();
            if (version == null) {
                missing.add(
                        new Violation("/version", "is missing; name the version you have read"));
            }
            if (kind == null) {
                missing.add(new Violation("/kind", "is missing; say new, update or correction"));
            }
            if (version == null || kind == null) {
                throw new ProblemException(Problem.invalid(missing));
            }
            return new SubmitVersion(
                    version, kind, given(notice), key, Persons.of(actor), clock.instant());
        }
    }
}
