package press.galley.review.store;

import org.jspecify.annotations.Nullable;

import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.review.reviewing.Proceedings;
import press.galley.review.reviewing.Round;

import java.time.Instant;
import java.util.List;

/**
 * How a round ended, as it is stored.
 *
 * @param by who ended it; absent for approvals, which say so themselves, and newer submissions
 * @param words message or reason
 * @param supersededBy the newer submission
 */
record StoredEnding(
        Instant at,
        @Nullable PersonId by,
        @Nullable String words,
        List<Comment> comments,
        @Nullable Integer supersededBy) {

    @SuppressWarnings("NullAway") // Empty lists are not stored.
    StoredEnding {
        comments = comments == null ? List.of() : List.copyOf(comments);
    }

    static StoredEnding of(Round.Ended round) {
        return switch (round) {
            case Round.Approved(_, var at) -> new StoredEnding(at, null, null, List.of(), null);
            case Round.ChangesRequested(_, var editor, var message, var comments, var at) ->
                    new StoredEnding(at, editor, message, comments, null);
            case Round.Rejected(_, var editor, var reason, var at) ->
                    new StoredEnding(at, editor, reason, List.of(), null);
            case Round.Withdrawn(_, var requestedBy, var at) ->
                    new StoredEnding(at, requestedBy, null, List.of(), null);
            case Round.Superseded(_, var newer, var at) ->
                    new StoredEnding(at, null, null, List.of(), newer);
        };
    }

    Round.Approved approved(Proceedings proceedings) {
        return new Round.Approved(proceedings, at);
    }

    Round.ChangesRequested changesRequested(Proceedings proceedings) {
        return new Round.ChangesRequested(
                proceedings, known("by", by), words == null ? "" : words, comments, at);
    }

    Round.Rejected rejected(Proceedings proceedings) {
        return new Round.Rejected(proceedings, known("by", by), words == null ? "" : words, at);
    }

    Round.Withdrawn withdrawn(Proceedings proceedings) {
        return new Round.Withdrawn(proceedings, known("by", by), at);
    }

    Round.Superseded superseded(Proceedings proceedings) {
        return new Round.Superseded(proceedings, known("supersededBy", supersededBy), at);
    }

    private static <T> T known(String member, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a round's ending has no " + member);
        }
        return value;
    }
}
