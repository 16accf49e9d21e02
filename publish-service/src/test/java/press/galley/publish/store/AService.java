package press.galley.publish.store;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.Envelope;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.Outgoing;
import press.galley.messaging.mailbox.Receipt;
import press.galley.publish.AnApproval;
import press.galley.publish.publishing.Deciding;
import press.galley.publish.publishing.Happened;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;
import press.galley.publish.publishing.PublicationHappened;
import press.galley.publish.publishing.Publications;
import press.galley.publish.publishing.Reading;
import press.galley.publish.publishing.Releasing;
import press.galley.publish.publishing.Retracting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The whole way from an approval to what others are told, on a store in memory. */
public final class AService implements Outgoing {

    public static final Instant NOW = Happened.NOW.at();

    private final InMemoryHeads heads = new InMemoryHeads();
    private final InMemoryHistory history = new InMemoryHistory();
    private final Aggregates<Publication, PublicationHappened> aggregates =
            new Aggregates<>(
                    new PublicationAggregate(),
                    heads,
                    history,
                    this,
                    Clock.fixed(NOW, ZoneOffset.UTC));
    private final Publications publications = new StoredPublications(aggregates);
    private final List<ArticleMessage> told = new ArrayList<>();
    private int heard;

    public AService hears(AnApproval approval) {
        heard++;
        Envelope envelope =
                new Envelope(
                        EventType.DRAFT_APPROVED,
                        approval.article(),
                        heard,
                        NOW,
                        approval.article() + ":" + approval.submission(),
                        null,
                        null);
        Receipt receipt =
                aggregates.receive(
                        new ArticleMessage(envelope, approval.event()),
                        (state, _) -> Deciding.decide(state, approval.command(), NOW));
        if (receipt != Receipt.HANDLED) {
            throw new AssertionError(receipt);
        }
        return this;
    }

    public Outcome<Publication> releases(int submission) {
        return new Releasing(publications)
                .release(AnApproval.ARTICLE, new ReleaseWaiting(submission), NOW);
    }

    public Outcome<Publication> retracts(String reason, String notice) {
        return new Retracting(publications)
                .retract(AnApproval.ARTICLE, new RetractArticle(reason, notice), NOW);
    }

    public Publication publication() {
        return reading().read(AnApproval.ARTICLE);
    }

    public Reading reading() {
        return new Reading(publications, new FiledRevisions(history));
    }

    public InMemoryHistory history() {
        return history;
    }

    /** What was told to a topic, in order. */
    public List<ArticleMessage> told(Topic topic) {
        return told.stream().filter(message -> message.envelope().topic() == topic).toList();
    }

    /** The same without envelopes. */
    public List<ArticleEvent> events(Topic topic) {
        return told(topic).stream().map(ArticleMessage::event).toList();
    }

    @Override
    public void committed(ArticleId article, List<ArticleMessage> messages) {
        told.addAll(messages);
        heads.pull(article);
    }

    @Override
    public void waiting(ArticleId article) {
        throw new AssertionError("everything is told at once");
    }
}
