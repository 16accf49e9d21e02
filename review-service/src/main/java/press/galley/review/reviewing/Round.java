package press.galley.review.reviewing;

import press.galley.events.Approval;
import press.galley.events.Comment;
import press.galley.events.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where one round of review stands. A round ends once, and an ended round never changes. */
public sealed interface Round {

    /** Nothing of the article was submitted. */
    record NothingYet() implements Round {}

    /** A round of a submission. */
    sealed interface Begun extends Round {

        /** What every round has. */
        Proceedings proceedings();

        /** What is read. */
        default Submission submission() {
            return proceedings().submission();
        }
    }

    /**
     * Editors may decide.
     *
     * @param claim who is reading, if anybody said so
     */
    record Open(Proceedings proceedings, Optional<Claim> claim) implements Begun {}

    /** Nothing about it changes any more. */
    sealed interface Ended extends Begun {

        /** Who ended it; nobody if a newer submission did. */
        List<PersonId> endedBy();

        /** When it ended. */
        Instant endedAt();
    }

    /** Enough editors said yes, or a chief editor overrode the rules. */
    record Approved(Proceedings proceedings, Instant endedAt) implements Ended {

        @Override
        public List<PersonId> endedBy() {
            return proceedings.approvals().stream().map(Approval::editor).toList();
        }
    }

    /** An editor wants something changed first. */
    record ChangesRequested(
            Proceedings proceedings,
            PersonId editor,
            String message,
            List<Comment> comments,
            Instant endedAt)
            implements Ended {

        /** Copies the list. */
        public ChangesRequested {
            comments = List.copyOf(comments);
        }

        @Override
        public List<PersonId> endedBy() {
            return List.of(editor);
        }
    }

    /** An editor said no. */
    record Rejected(Proceedings proceedings, PersonId editor, String reason, Instant endedAt)
            implements Ended {

        @Override
        public List<PersonId> endedBy() {
            return List.of(editor);
        }
    }

    /** The writer took it back in time. */
    record Withdrawn(Proceedings proceedings, PersonId requestedBy, Instant endedAt)
            implements Ended {

        @Override
        public List<PersonId> endedBy() {
            return List.of(requestedBy);
        }
    }

    /** A newer submission took its place before anybody had decided. */
    record Superseded(Proceedings proceedings, int supersededBy, Instant endedAt) implements Ended {

        @Override
        public List<PersonId> endedBy() {
            return List.of();
        }
    }
}
