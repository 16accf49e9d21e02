package press.galley.publish.publishing;

import static java.util.stream.Collectors.joining;

import press.galley.events.ArticleEvent;
import press.galley.events.PublicationRefused;
import press.galley.events.ScheduleCancelled;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Refusal;
import press.galley.publish.outbox.Announcements;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every state × command as a table in Markdown: the events that others are told, then the state.
 */
final class StatesTable {

    private static final String INTRODUCTION =
            """
            # What becomes of a publication

            What readers see of an article, and beside it what waits, is one state. A row is a
            command or an approval that arrives, a column the state that it meets: the cell says
            which events are told, in that order, and what is the case afterwards; or why nothing
            changes. A test renders this table from the code and fails when they differ; run it
            with `-Dgalley.docs=write` to write the table anew.

            """;

    private StatesTable() {}

    static String render() {
        Stream<String> head =
                Stream.of(
                        row("", Situation.all().stream().map(Situation::words)),
                        row("---", Situation.all().stream().map(_ -> "---")));
        Stream<String> rows =
                Asked.all().stream()
                        .map(
                                command ->
                                        row(
                                                "**" + command.words() + "**",
                                                Situation.all().stream()
                                                        .map(state -> cell(state, command))));
        return INTRODUCTION + Stream.concat(head, rows).collect(joining("\n", "", "\n"));
    }

    static String cell(Situation from, Asked command) {
        Publication state = from.state();
        return switch (Deciding.decide(state, command.command(), Happened.NOW.at())) {
            case Decision.Refused<PublicationHappened>(var refusal) -> "refused: " + name(refusal);
            case Decision.Accepted<PublicationHappened>(var events) when events.isEmpty() ->
                    "nothing, again";
            case Decision.Accepted<PublicationHappened>(var events) -> happened(state, events);
        };
    }

    private static String happened(Publication state, List<PublicationHappened> events) {
        List<String> told = new ArrayList<>();
        for (PublicationHappened event : events) {
            state = Evolving.evolve(state, event);
            told.add(name(Announcements.of(event, state).event()));
        }
        return String.join(", ", told) + " → " + name(state);
    }

    private static String name(ArticleEvent event) {
        String name = "`" + event.getClass().getSimpleName() + "`";
        return switch (event) {
            case ScheduleCancelled cancelled -> name + " (" + words(cancelled.reason()) + ")";
            case PublicationRefused refused -> name + " (" + words(refused.reason()) + ")";
            case ArticleEvent _ -> name;
        };
    }

    private static String name(Refusal refusal) {
        return words(refusal.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_"));
    }

    private static String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String name(Publication state) {
        String seen =
                switch (state) {
                    case Unpublished _ -> "nothing";
                    case Live live -> "live " + live.latest().number();
                    case Retracted _ -> "retracted";
                };
        return state.waiting().map(held -> seen + ", " + held.submission() + " held").orElse(seen);
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(joining(" | ", "| ", " |"));
    }
}
