package press.galley.draft.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.Draft.Discarded;
import press.galley.draft.drafting.Draft.Editing;
import press.galley.draft.drafting.Draft.Submitted;
import press.galley.draft.drafting.Draft.Unwritten;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Submission;
import press.galley.draft.drafting.Verdict;

/** Where a draft stands, in one word. */
enum Standing {
    @JsonProperty("editing")
    EDITING,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("in-review")
    IN_REVIEW,
    @JsonProperty("changes-requested")
    CHANGES_REQUESTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("retracted")
    RETRACTED,
    @JsonProperty("discarded")
    DISCARDED;

    static Standing of(Draft draft) {
        return switch (draft) {
            case Unwritten _ -> EDITING;
            case Discarded _ -> DISCARDED;
            case Submitted(var manuscript) -> of(manuscript);
            case Editing(var manuscript) -> of(manuscript);
        };
    }

    static Standing of(Manuscript manuscript) {
        if (manuscript.isRetracted()) {
            return RETRACTED;
        }
        Submission last = manuscript.lastSubmission().orElse(null);
        if (last == null || (last.verdict() != null && isEditedSince(manuscript, last))) {
            return EDITING;
        }
        return of(manuscript, last);
    }

    private static Standing of(Manuscript manuscript, Submission last) {
        Verdict verdict = last.verdict();
        if (verdict == null) {
            return last.reviewOpenedAt() == null ? SUBMITTED : IN_REVIEW;
        }
        return switch (verdict.result()) {
            case APPROVED -> isLive(manuscript, last) ? PUBLISHED : APPROVED;
            case CHANGES_REQUESTED -> CHANGES_REQUESTED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case SUPERSEDED -> SUBMITTED;
        };
    }

    private static boolean isEditedSince(Manuscript manuscript, Submission last) {
        return manuscript.version().number() > last.version();
    }

    /** Whether the words that were submitted last are what readers see. */
    private static boolean isLive(Manuscript manuscript, Submission last) {
        return manuscript.live() != null && manuscript.live().version() == last.version();
    }

    /**
     * Whether a client that waits for a standing need wait no longer. It waits for the last
     * submission, whatever was written since.
     */
    static boolean hasReached(Manuscript manuscript, @Nullable Wanted wanted) {
        Standing now =
                manuscript.isRetracted()
                        ? RETRACTED
                        : manuscript
                                .lastSubmission()
                                .map(last -> of(manuscript, last))
                                .orElse(EDITING);
        return wanted == null
                || switch (wanted) {
                    case IN_REVIEW -> now != EDITING && now != SUBMITTED;
                    case DECIDED -> now != EDITING && now != SUBMITTED && now != IN_REVIEW;
                    case PUBLISHED -> now == PUBLISHED || now == RETRACTED;
                };
    }

    /** What a client may wait for. */
    enum Wanted {
        IN_REVIEW,
        DECIDED,
        PUBLISHED
    }
}
