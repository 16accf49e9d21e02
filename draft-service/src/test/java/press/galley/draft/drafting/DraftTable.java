package press.galley.draft.drafting;

import static press.galley.draft.drafting.ADraft.aDraft;
import static press.galley.draft.drafting.Wishes.ana;
import static press.galley.draft.drafting.Wishes.editor;
import static press.galley.draft.drafting.Wishes.writer;

import press.galley.draft.drafting.DraftHappened.ReleaseNoted;
import press.galley.draft.drafting.DraftHappened.ReviewBegan;
import press.galley.draft.drafting.DraftHappened.ReviewEnded;
import press.galley.draft.drafting.DraftHappened.WasRetracted;
import press.galley.draft.drafting.DraftHappened.WentLive;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.content.SubmissionKind;
import press.galley.messaging.decision.Decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every state × every command, and every state × everything that is heard, for people. */
final class DraftTable {

    private static final String ASKED =
            """
            # What may happen to a draft

            Rendered from the code by `DraftStatesTest`, which fails when the two differ; \
            `-Dgalley.render=true` writes it anew.

            ## What people ask

            Each column is a state of a draft by ana, on the desk ai; version 1 is the newest, and \
            where it was submitted, it was as `new`. Each row is what somebody asks. A cell says \
            what happens, in the names of the events; `–` where it had happened before or changes \
            nothing; or, in italics, why it is refused.

            """;

    private static final String HEARD =
            """

            ## What is heard of reviews, releases and publications

            The columns are the same. A cell says whether the draft is being edited or submitted \
            afterwards. *never* cannot come about, for others speak only of what was submitted, and \
            of a retraction only after a publication; if it did, the article would be parked.

            """;

    private DraftTable() {}

    static Map<String, Draft> states() {
        Map<String, ADraft> drafts = new LinkedHashMap<>();
        drafts.put("unwritten", aDraft());
        drafts.put("editing", aDraft().begun());
        drafts.put("submitted", aDraft().submitted());
        drafts.put("in review", aDraft().submitted().inReview());
        drafts.put("taken back", aDraft().submitted().inReview().withdrawalAsked());
        drafts.put("withdrawn", ended(Result.WITHDRAWN));
        drafts.put("changes requested", ended(Result.CHANGES_REQUESTED));
        drafts.put("rejected", ended(Result.REJECTED));
        drafts.put("approved", ended(Result.APPROVED));
        drafts.put("live", ended(Result.APPROVED).live());
        drafts.put("retracted", ended(Result.APPROVED).live().retracted());
        drafts.put("discarded", aDraft().discarded());
        Map<String, Draft> states = new LinkedHashMap<>();
        drafts.forEach((name, draft) -> states.put(name, draft.state()));
        return states;
    }

    private static ADraft ended(Result result) {
        return aDraft().submitted().inReview().ended(result);
    }

    static Map<String, DraftCommand> commands() {
        var same = aDraft().version().content();
        var other = Words.about("A road");
        Map<String, DraftCommand> commands = new LinkedHashMap<>();
        commands.put("ana begins it", ana().begins(same));
        commands.put("ana begins it in other words", ana().begins(other));
        commands.put("ana saves other words", ana().saves(other, 1));
        commands.put("ana saves the same words", ana().saves(same, 1));
        commands.put("ana saves, having read an older version", ana().saves(other, 0));
        commands.put("ana submits it as new", ana().submits(1));
        commands.put(
                "ana submits it as a correction",
                ana().submits(1, SubmissionKind.CORRECTION, "It is 90 m long."));
        commands.put(
                "ana submits it as a correction without a notice",
                ana().submits(1, SubmissionKind.CORRECTION, null));
        commands.put("ana submits another version", ana().submits(2));
        commands.put("ana takes submission 1 back", ana().withdraws(1));
        commands.put("ana takes submission 2 back", ana().withdraws(2));
        commands.put("ana throws it away", ana().discards());
        commands.put("ben, a writer, saves other words", writer("ben").saves(other, 1));
        commands.put(
                "ed, editor of another desk, saves other words",
                editor("ed", "sports").saves(other, 1));
        commands.put(
                "ed, editor of its desk, saves other words", editor("ed", "ai").saves(other, 1));
        commands.put("ed, editor of its desk, submits it as new", editor("ed", "ai").submits(1));
        commands.put("ed, editor of its desk, throws it away", editor("ed", "ai").discards());
        return commands;
    }

    static Map<String, DraftHappened> heard() {
        Map<String, DraftHappened> heard = new LinkedHashMap<>();
        heard.put("the review of submission 1 begins", new ReviewBegan(1, Wishes.NOON));
        for (Result result : Result.values()) {
            heard.put(
                    "it ends: " + words(result.name()),
                    new ReviewEnded(1, Verdict.plain(result, Wishes.NOON)));
        }
        for (Status status : Status.values()) {
            heard.put(
                    "its release: " + words(status.name()),
                    new ReleaseNoted(1, new ReleaseNote(status, "So it is.", Wishes.NOON)));
        }
        heard.put("the review of submission 2 begins", new ReviewBegan(2, Wishes.NOON));
        Live live = ended(Result.APPROVED).live().liveRevision();
        heard.put("it goes live", new WentLive(live));
        heard.put("it is retracted", new WasRetracted(Wishes.NOON));
        return heard;
    }

    static String cell(Draft draft, DraftCommand command) {
        return switch (DraftDecider.decide(draft, command)) {
            case Decision.Accepted<DraftHappened>(var events) ->
                    events.isEmpty() ? "–" : happened(draft, events);
            case Decision.Refused<DraftHappened>(var refusal) ->
                    "*" + words(refusal.getClass().getSimpleName()) + "*";
        };
    }

    static String cell(Draft draft, DraftHappened heard) {
        try {
            return words(DraftEvolution.evolve(draft, heard).getClass().getSimpleName());
        } catch (IllegalStateException e) {
            return "*never*";
        }
    }

    /** What happens has to fit. */
    private static String happened(Draft draft, List<DraftHappened> events) {
        Draft after = draft;
        for (DraftHappened event : events) {
            after = DraftEvolution.evolve(after, event);
        }
        return events.stream()
                .map(event -> event.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    static String render() {
        StringBuilder page = new StringBuilder(ASKED);
        head(page);
        commands().forEach((name, it) -> row(page, name, cells(state -> cell(state, it))));
        page.append(HEARD);
        head(page);
        heard().forEach((name, it) -> row(page, name, cells(state -> cell(state, it))));
        return page.toString();
    }

    private static List<String> cells(Function<Draft, String> cell) {
        return states().values().stream().map(cell).toList();
    }

    private static void head(StringBuilder page) {
        row(page, "", List.copyOf(states().keySet()));
        row(page, "---", states().keySet().stream().map(_ -> "---").toList());
    }

    private static void row(StringBuilder page, String name, List<String> cells) {
        page.append("| ").append(name).append(" | ");
        page.append(String.join(" | ", cells)).append(" |\n");
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
