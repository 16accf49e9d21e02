package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.DraftCommand.BeginDraft;
import press.galley.draft.drafting.DraftCommand.DiscardDraft;
import press.galley.draft.drafting.DraftCommand.SaveVersion;
import press.galley.draft.drafting.DraftCommand.SubmitVersion;
import press.galley.draft.drafting.DraftCommand.WithdrawSubmission;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.Set;

/** What people ask of {@link ADraft}: ana unless somebody else is named, at noon. */
public record Wishes(Person by) {

    /** When everything is asked. */
    public static final Instant NOON = Instant.parse("2026-03-04T12:00:00.500Z");

    /** Somebody who writes and edits no desk. */
    public static Wishes writer(String person) {
        return editor(person);
    }

    /** Somebody who edits desks. */
    public static Wishes editor(String person, String... desks) {
        return new Wishes(new Person(new PersonId(person), Set.of(desks)::contains));
    }

    /** What ana asks, whose draft it is. */
    public static Wishes ana() {
        return writer("ana");
    }

    BeginDraft begins(Content content) {
        return new BeginDraft(ADraft.aDraft().manuscript().id(), content, by, NOON);
    }

    SaveVersion saves(Content content, int basedOn) {
        return new SaveVersion(content, version -> version == basedOn, by, NOON);
    }

    SubmitVersion submits(int version) {
        return submits(version, SubmissionKind.NEW, null);
    }

    SubmitVersion submits(int version, SubmissionKind kind, @Nullable String notice) {
        return submits(version, kind, notice, null);
    }

    SubmitVersion submits(
            int version, SubmissionKind kind, @Nullable String notice, @Nullable String key) {
        return new SubmitVersion(version, kind, notice, key, by, NOON);
    }

    WithdrawSubmission withdraws(int submission) {
        return new WithdrawSubmission(submission, by, NOON);
    }

    DiscardDraft discards() {
        return new DiscardDraft(by, NOON);
    }
}
