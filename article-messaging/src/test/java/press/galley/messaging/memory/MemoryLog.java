package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.messaging.outbox.Log;
import press.galley.messaging.outbox.LogUnavailable;
import press.galley.messaging.proofs.Drafted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A log in memory. What it answers is a script's choice. */
public final class MemoryLog implements Log {

    /** What becomes of an event. */
    public enum Answer {
        /** It is appended, and that is said. */
        ACKNOWLEDGED,
        /** It is appended, but the answer is lost. */
        UNANSWERED,
        /** It is not appended. */
        REFUSED,
        /** The answer is lost, and it is on its way until {@link #arrivesLate()}. */
        DELAYED
    }

    private final List<ArticleMessage> appended = new ArrayList<>();
    private final List<ArticleMessage> delayed = new ArrayList<>();
    private volatile Function<Envelope, Answer> script = _ -> Answer.ACKNOWLEDGED;
    private volatile boolean ready = true;

    /** From now on answers as the script says; a script that waits makes the sender wait. */
    public void answers(Function<Envelope, Answer> next) {
        script = next;
    }

    /** From now on answers each event alike. */
    public void answers(Answer answer) {
        script = _ -> answer;
    }

    /** Whether its topics are known to be there. */
    public void isReady(boolean now) {
        ready = now;
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void append(Envelope envelope, byte[] data) {
        ArticleMessage message =
                CloudEvents.read(Drafted.delivered(CloudEvents.toRecord(envelope, data), 0));
        Answer answer = script.apply(envelope);
        synchronized (this) {
            if (answer == Answer.DELAYED) {
                delayed.add(message);
            } else if (answer != Answer.REFUSED) {
                appended.add(message);
            }
        }
        if (answer != Answer.ACKNOWLEDGED) {
            throw new LogUnavailable(envelope.id(), new IllegalStateException(answer.toString()));
        }
    }

    /** Appends what was on its way. */
    public synchronized void arrivesLate() {
        appended.addAll(delayed);
        delayed.clear();
    }

    /** All that it holds, in order. */
    public synchronized List<ArticleMessage> all() {
        return List.copyOf(appended);
    }

    /** What it holds of an article, in order. */
    public List<ArticleMessage> of(ArticleId article) {
        return all().stream()
                .filter(message -> message.envelope().subject().equals(article))
                .toList();
    }

    /** The sequences of an article, in order. */
    public List<Long> sequences(ArticleId article) {
        return of(article).stream().map(message -> message.envelope().sequence()).toList();
    }
}
