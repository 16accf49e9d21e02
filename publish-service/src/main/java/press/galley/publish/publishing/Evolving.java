package press.galley.publish.publishing;

import press.galley.events.PublicationRefused.Reason;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.PublicationHappened.ArticleTakenDown;
import press.galley.publish.publishing.PublicationHappened.RevisionWentLive;
import press.galley.publish.publishing.PublicationHappened.VersionHeld;
import press.galley.publish.publishing.PublicationHappened.VersionRefused;
import press.galley.publish.publishing.PublicationHappened.VersionReplaced;
import press.galley.publish.publishing.PublicationHappened.VersionTakenOff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a publication is after something happened to it. */
public final class Evolving {

    private Evolving() {}

    /**
     * The state after an event.
     *
     * @throws IllegalStateException if the event cannot have happened in that state, naming both
     */
    public static Publication evolve(Publication before, PublicationHappened event) {
        return switch (event) {
            case RevisionWentLive live -> wentLive(before, live);
            case VersionHeld held -> held(before, held);
            case VersionReplaced replaced -> ended(before, replaced, replaced.submission());
            case VersionTakenOff takenOff -> ended(before, takenOff, takenOff.submission());
            case VersionRefused refused -> refused(before, refused);
            case ArticleTakenDown takenDown -> takenDown(before, takenDown);
        };
    }

    private static Publication wentLive(Publication before, RevisionWentLive event) {
        Revision revision = event.revision();
        boolean released =
                before.waiting()
                        .map(held -> held.submission() == revision.submission())
                        .orElse(true);
        return switch (before) {
            case Unpublished(var article, _) when released && revision.number() == 1 ->
                    new Live(article, List.of(revision), event.content(), Optional.empty());
            case Live live when released && revision.number() == live.latest().number() + 1 ->
                    new Live(
                            live.article(),
                            with(live.revisions(), revision),
                            event.content(),
                            Optional.empty());
            case Unpublished _, Live _, Retracted _ -> throw Misfit.of(before, event);
        };
    }

    private static Publication held(Publication before, VersionHeld event) {
        if (before.waiting().isPresent()) {
            throw Misfit.of(before, event);
        }
        return waiting(before, event, Optional.of(event.held()));
    }

    private static Publication ended(
            Publication before, PublicationHappened event, int submission) {
        if (before.waiting().filter(held -> held.submission() == submission).isEmpty()) {
            throw Misfit.of(before, event);
        }
        return waiting(before, event, Optional.empty());
    }

    private static Publication refused(Publication before, VersionRefused event) {
        if (event.reason() == Reason.ARTICLE_RETRACTED && !(before instanceof Retracted)) {
            throw Misfit.of(before, event);
        }
        return before;
    }

    private static Publication takenDown(Publication before, ArticleTakenDown event) {
        return switch (before) {
            case Live live when live.waiting().isEmpty() ->
                    new Retracted(live.article(), live.revisions(), event.retraction());
            case Unpublished _, Live _, Retracted _ -> throw Misfit.of(before, event);
        };
    }

    private static Publication waiting(
            Publication before, PublicationHappened event, Optional<HeldVersion> waiting) {
        return switch (before) {
            case Unpublished(var article, _) -> new Unpublished(article, waiting);
            case Live live -> new Live(live.article(), live.revisions(), live.content(), waiting);
            case Retracted _ -> throw Misfit.of(before, event);
        };
    }

    private static List<Revision> with(List<Revision> revisions, Revision next) {
        List<Revision> more = new ArrayList<>(revisions);
        more.add(next);
        return more;
    }
}
