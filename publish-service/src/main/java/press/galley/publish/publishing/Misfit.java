package press.galley.publish.publishing;

import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.PublicationHappened.RevisionWentLive;
import press.galley.publish.publishing.PublicationHappened.VersionHeld;

/** Says that an event cannot have happened in a state, without quoting the words of either. */
final class Misfit {

    private Misfit() {}

    static IllegalStateException of(Publication before, PublicationHappened event) {
        return new IllegalStateException(
                "%s does not fit %s of %s"
                        .formatted(brief(event), brief(before), before.article()));
    }

    private static String brief(PublicationHappened event) {
        return switch (event) {
            case RevisionWentLive(var revision, _) ->
                    "RevisionWentLive %d (submission %d)"
                            .formatted(revision.number(), revision.submission());
            case VersionHeld(var held) ->
                    "VersionHeld (submission %d)".formatted(held.submission());
            case PublicationHappened other -> other.toString();
        };
    }

    private static String brief(Publication state) {
        String seen =
                switch (state) {
                    case Unpublished _ -> "Unpublished";
                    case Live live -> "Live " + live.latest().number();
                    case Retracted retracted -> "Retracted " + retracted.latest().number();
                };
        return state.waiting()
                .map(held -> "%s (submission %d waits)".formatted(seen, held.submission()))
                .orElse(seen);
    }
}
