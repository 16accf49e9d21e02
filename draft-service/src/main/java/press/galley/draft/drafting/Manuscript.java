package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.ContentHash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that is known of a draft.
 *
 * @param id the article
 * @param author who began it
 * @param firstHash the hash of version 1, by which a repeated creation is recognized
 * @param version the newest version
 * @param contributors everybody who saved a version
 * @param submissions in order
 * @param live what readers see; absent until the first publication
 */
public record Manuscript(
        ArticleId id,
        PersonId author,
        ContentHash firstHash,
        Version version,
        List<Contributor> contributors,
        List<Submission> submissions,
        @Nullable Live live) {

    /** Copies the lists. */
    @SuppressWarnings("NullAway") // A document leaves empty lists out.
    public Manuscript {
        contributors = contributors == null ? List.of() : List.copyOf(contributors);
        submissions = submissions == null ? List.of() : List.copyOf(submissions);
    }

    static Manuscript begun(ArticleId id, Version first) {
        return new Manuscript(
                id,
                first.savedBy(),
                first.contentHash(),
                first,
                List.of(new Contributor(first.savedBy(), 1)),
                List.of(),
                null);
    }

    /** The newest submission, if there is one. */
    public Optional<Submission> lastSubmission() {
        return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }

    /** A submission by its number. */
    public Optional<Submission> submission(int number) {
        return number >= 1 && number <= submissions.size()
                ? Optional.of(submissions.get(number - 1))
                : Optional.empty();
    }

    /** Whether the article was retracted. */
    public boolean isRetracted() {
        return live != null && live.isRetracted();
    }

    /** Everybody who saved a version numbered above the one that is live. */
    public List<PersonId> contributorsAboveLive() {
        int liveVersion = live == null ? 0 : live.version();
        return contributors.stream()
                .filter(contributor -> contributor.lastVersion() > liveVersion)
                .map(Contributor::person)
                .toList();
    }

    Manuscript with(Version saved) {
        List<Contributor> known = new ArrayList<>(contributors);
        known.removeIf(contributor -> contributor.person().equals(saved.savedBy()));
        known.add(new Contributor(saved.savedBy(), saved.number()));
        return new Manuscript(id, author, firstHash, saved, known, submissions, live);
    }

    Manuscript with(Submission submission) {
        List<Submission> more = new ArrayList<>(submissions);
        more.add(submission);
        return new Manuscript(id, author, firstHash, version, contributors, more, live);
    }

    /** What waited for its release and is live now waits no longer. */
    Manuscript with(Live published) {
        List<Submission> released =
                submissions.stream()
                        .map(one -> one.version() == published.version() ? one.released(null) : one)
                        .toList();
        return new Manuscript(id, author, firstHash, version, contributors, released, published);
    }

    boolean has(int submission) {
        return submission(submission).isPresent();
    }

    boolean isNext(Version saved) {
        return saved.number() == version.number() + 1;
    }

    boolean isNext(Submission submitted) {
        return submitted.number() == submissions.size() + 1;
    }

    Manuscript changing(int number, UnaryOperator<Submission> change) {
        List<Submission> changed = new ArrayList<>(submissions);
        changed.set(number - 1, change.apply(changed.get(number - 1)));
        return new Manuscript(id, author, firstHash, version, contributors, changed, live);
    }
}
