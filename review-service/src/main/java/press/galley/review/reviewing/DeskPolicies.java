package press.galley.review.reviewing;

/** The policies of all desks. */
public interface DeskPolicies {

    /** The policy of a desk, also of one that was never heard of. */
    DeskPolicy of(String desk);
}
