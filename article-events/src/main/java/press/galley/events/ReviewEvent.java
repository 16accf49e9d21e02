package press.galley.events;

/** What review-service tells, in {@code galley.reviews}. Each names its submission. */
public sealed interface ReviewEvent extends ArticleEvent
        permits ReviewOpened,
                DraftApproved,
                ChangesRequested,
                DraftRejected,
                SubmissionWithdrawn,
                SubmissionSuperseded {

    /** The submission whose round it speaks of; a round has its submission's number. */
    int submission();
}
