package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.aSubmission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.Approval;
import press.galley.messaging.decision.Decision;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class RandomReviewsTest {

    private static final List<String> PEOPLE = List.of("ana", "ed", "eve", "flo", "cleo");

    private int submissions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatever_people_do_rounds_end_once_and_nobody_approves_their_own(long seed) {
        Random random = new Random(seed);
        Review review = Scenes.review();
        Set<Integer> ended = new HashSet<>();
        for (int step = 0; step < 500; step++) {
            if (Decider.decide(review, command(random))
                    instanceof Decision.Accepted<ReviewHappened>(var events)) {
                for (ReviewHappened event : events) {
                    review = Evolution.evolve(review, event);
                    if (review.current() instanceof Round.Ended round) {
                        check(round, event, ended);
                    }
                }
            }
        }
        assertThat(ended).hasSizeGreaterThan(20);
    }

    private static void check(Round.Ended round, ReviewHappened event, Set<Integer> ended) {
        assertThat(ended.add(round.submission().number())).as("%s ends %s", event, round).isTrue();
        if (round instanceof Round.Approved(var proceedings, _)) {
            List<Approval> approvals = proceedings.approvals();
            boolean overridden = approvals.stream().anyMatch(RandomReviewsTest::overrides);
            assertThat(overridden || proceedings.policy().isMetBy(approvals)).isTrue();
            assertThat(approvals.stream().filter(approval -> !overrides(approval)))
                    .extracting(Approval::editor)
                    .doesNotContainAnyElementsOf(proceedings.submission().contributors())
                    .doesNotHaveDuplicates();
        }
    }

    private static boolean overrides(Approval approval) {
        return approval.overrideReason() != null;
    }

    private ReviewCommand command(Random random) {
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Editor editor = who.equals("cleo") ? Scenes.chief(who) : Scenes.editor(who);
        ASubmission read = draft(random);
        return switch (random.nextInt(12)) {
            case 0 -> Scenes.submit(draft(random).numbered(++submissions), 1 + random.nextInt(3));
            case 1 -> Scenes.withdraw(submissions);
            case 2 -> Scenes.askForChanges(editor, read);
            case 3 -> Scenes.reject(editor, read);
            case 4 -> Scenes.claim(editor);
            case 5 -> Scenes.release(editor);
            case 6 -> Scenes.override(editor, read);
            default -> Scenes.approve(editor, read);
        };
    }

    private static ASubmission draft(Random random) {
        ASubmission draft = aSubmission().saying(random.nextBoolean() ? "One." : "Other.");
        return random.nextInt(4) == 0 ? draft.editedBy("ed") : draft;
    }
}
