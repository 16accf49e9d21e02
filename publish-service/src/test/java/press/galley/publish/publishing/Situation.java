package press.galley.publish.publishing;

import static press.galley.publish.publishing.Given.after;
import static press.galley.publish.publishing.Happened.EARLIER;
import static press.galley.publish.publishing.Submissions.CORRECTION;
import static press.galley.publish.publishing.Submissions.FIRST;
import static press.galley.publish.publishing.Submissions.NOTICE;
import static press.galley.publish.publishing.Submissions.REASON;
import static press.galley.publish.publishing.Submissions.UPDATE;

import java.util.List;

/**
 * A publication in one of the states that there are. Submission 1 is live, 2 waits.
 *
 * @param words what readers see, and what waits
 */
public record Situation(String words, Publication state) {

    public static final Situation NOTHING = new Situation("nothing", after());
    public static final Situation NOTHING_HELD =
            new Situation("nothing; a version is held", after(EARLIER.held(UPDATE)));
    public static final Situation LIVE = new Situation("live", after(EARLIER.published(FIRST)));
    public static final Situation LIVE_UPDATE_HELD =
            new Situation(
                    "live; an update is held",
                    after(EARLIER.published(FIRST), EARLIER.held(UPDATE)));
    public static final Situation LIVE_CORRECTION_HELD =
            new Situation(
                    "live; a correction is held",
                    after(EARLIER.published(FIRST), EARLIER.held(CORRECTION)));
    public static final Situation RETRACTED =
            new Situation(
                    "retracted",
                    after(EARLIER.published(FIRST), EARLIER.takenDown(REASON, NOTICE)));

    /** Each of them. */
    public static List<Situation> all() {
        return List.of(
                NOTHING, NOTHING_HELD, LIVE, LIVE_UPDATE_HELD, LIVE_CORRECTION_HELD, RETRACTED);
    }

    @Override
    public String toString() {
        return words;
    }
}
