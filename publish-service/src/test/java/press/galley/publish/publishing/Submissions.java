package press.galley.publish.publishing;

import static press.galley.publish.AnApproval.anApproval;

import press.galley.publish.AnApproval;

/** What the states are made of. */
public final class Submissions {

    public static final AnApproval FIRST = anApproval(1).asNew();
    public static final AnApproval UPDATE = anApproval(2).updating("More is known.").held();
    public static final AnApproval CORRECTION =
            anApproval(2).correcting("The year was wrong.").held();
    public static final String REASON = "a claim";
    public static final String NOTICE = "Retracted.";

    private Submissions() {}
}
