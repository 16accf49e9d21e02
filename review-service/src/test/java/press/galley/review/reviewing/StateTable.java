package press.galley.review.reviewing;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.approve;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.askForChanges;
import static press.galley.review.reviewing.Scenes.changesAskedBy;
import static press.galley.review.reviewing.Scenes.chief;
import static press.galley.review.reviewing.Scenes.claim;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.editor;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.override;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.reject;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.release;
import static press.galley.review.reviewing.Scenes.review;
import static press.galley.review.reviewing.Scenes.submit;
import static press.galley.review.reviewing.Scenes.supersededBy;
import static press.galley.review.reviewing.Scenes.withdraw;
import static press.galley.review.reviewing.Scenes.withdrawnBy;

import press.galley.messaging.decision.Decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Every state × every command, as a table for people. */
final class StateTable {

    private static final ASubmission DRAFT = aSubmission();
    private static final ASubmission CHANGED = aSubmission().numbered(2).saying("Other words.");
    private static final ReviewHappened OPENED = opened(DRAFT, 2);

    private static final String INTRODUCTION =
            """
            # What may happen to a review

            Rendered from the code by `ReviewStatesTest`, which fails when the two differ; \
            `-Dgalley.docs=write` writes it anew.

            Each column is the state of an article's current round: submission 1, by ana, on a desk \
            whose quorum is 2. In every one that has begun, eve has approved already; ed ended those \
            that an editor ended. Each row is what somebody wants. A cell says what happens, in the \
            names of the events; `–` where it had happened before or changes nothing; or, in italics, \
            why it is refused. *never* cannot come about, because an article's events arrive in \
            order; if it did, the article would be parked.

            """;

    private StateTable() {}

    static Map<String, Review> states() {
        Map<String, Review> states = new LinkedHashMap<>();
        states.put("nothing yet", review());
        states.put("open", review(OPENED, approvedBy("eve")));
        states.put("open, claimed by eve", review(OPENED, approvedBy("eve"), claimedBy("eve")));
        states.put(
                "approved", review(OPENED, approvedBy("eve"), approvedBy("ed"), quorumReached()));
        states.put("changes requested", review(OPENED, approvedBy("eve"), changesAskedBy("ed")));
        states.put("rejected", review(OPENED, approvedBy("eve"), rejectedBy("ed")));
        states.put("withdrawn", review(OPENED, approvedBy("eve"), withdrawnBy("ana")));
        states.put("superseded", review(OPENED, approvedBy("eve"), supersededBy(2)));
        return states;
    }

    static Map<String, ReviewCommand> commands() {
        Map<String, ReviewCommand> commands = new LinkedHashMap<>();
        commands.put("ana submits other words", submit(CHANGED, 2));
        commands.put("ana submits the same words", submit(aSubmission().numbered(2), 2));
        commands.put("submission 1 arrives again", submit(DRAFT, 2));
        commands.put("ana withdraws it", withdraw(1));
        commands.put("ana withdraws another one", withdraw(7));
        commands.put("ed approves", approve(editor("ed"), DRAFT));
        commands.put("eve approves again", approve(editor("eve"), DRAFT));
        commands.put("flo approves", approve(editor("flo"), DRAFT));
        commands.put("ed approves other words", approve(editor("ed"), CHANGED));
        commands.put("ed, of another desk, approves", approve(editor("ed", "culture"), DRAFT));
        commands.put("ana approves her own", approve(editor("ana"), DRAFT));
        commands.put("ed overrides", override(editor("ed"), DRAFT));
        commands.put("cleo, a chief, overrides", override(chief("cleo"), DRAFT));
        commands.put("ed asks for changes", askForChanges(editor("ed"), DRAFT));
        commands.put("eve asks for changes", askForChanges(editor("eve"), DRAFT));
        commands.put("ed rejects", reject(editor("ed"), DRAFT));
        commands.put("eve rejects", reject(editor("eve"), DRAFT));
        commands.put("ed claims it", claim(editor("ed")));
        commands.put("eve claims it", claim(editor("eve")));
        commands.put("ed releases it", release(editor("ed")));
        commands.put("eve releases it", release(editor("eve")));
        commands.put("cleo, a chief, releases it", release(chief("cleo")));
        return commands;
    }

    static String cell(Review review, ReviewCommand command) {
        try {
            return switch (Decider.decide(review, command)) {
                case Decision.Accepted<ReviewHappened>(var events) ->
                        events.isEmpty() ? "–" : happened(review, events);
                case Decision.Refused<ReviewHappened>(var refusal) -> "*" + words(refusal) + "*";
            };
        } catch (IllegalStateException e) {
            return "*never*";
        }
    }

    static String render() {
        StringBuilder table = new StringBuilder(INTRODUCTION);
        row(table, "", List.copyOf(states().keySet()));
        row(table, "---", states().keySet().stream().map(_ -> "---").toList());
        commands()
                .forEach(
                        (name, command) ->
                                row(
                                        table,
                                        name,
                                        states().values().stream()
                                                .map(state -> cell(state, command))
                                                .toList()));
        return table.toString();
    }

    /** What happens has to fit. */
    private static String happened(Review review, List<ReviewHappened> events) {
        Review after = review;
        for (ReviewHappened event : events) {
            after = Evolution.evolve(after, event);
        }
        return events.stream()
                .map(event -> event.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private static String words(Object refusal) {
        return refusal.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static void row(StringBuilder table, String name, List<String> cells) {
        table.append("| ").append(name).append(" | ");
        table.append(String.join(" | ", cells)).append(" |\n");
    }
}
