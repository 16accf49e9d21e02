package press.galley.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.ArticleId;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.contract.AtOnce;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.MemoryLog;
import press.galley.messaging.memory.MemoryLog.Answer;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Two instances that send the same articles over a log that loses and delays, by chance. */
class TwoRelaysTest {

    private static final int ARTICLES = 3;
    private static final int MARKS = 40;

    private final Stores stores = Stores.inMemory();
    private final MemoryLog log = new MemoryLog();
    private final HandClock clock = new HandClock();
    private final List<Instance> instances =
            List.of(new Instance(stores, log, clock), new Instance(stores, log, clock));
    private final List<ArticleId> articles =
            Stream.generate(Words::anArticle).limit(ARTICLES).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void without_the_duplicates_every_article_is_complete_and_in_order(long seed) {
        log.answers(new Chance(seed)::answer);

        AtOnce.each(
                ARTICLES * 2,
                writer -> {
                    ArticleId article = articles.get(writer % ARTICLES);
                    var aggregates = instances.get(writer / ARTICLES).aggregates;
                    aggregates.change(article, Proofs.lay(Words.about("Writer " + writer)));
                    for (int i = 0; i < MARKS; i++) {
                        aggregates.change(article, Proofs.mark(writer + "." + i));
                        sweepBoth();
                    }
                    return writer;
                });
        log.answers(Answer.ACKNOWLEDGED);

        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            sweepBoth();
                            return stores.pendingEvents().backlog().isEmpty();
                        });
        log.arrivesLate();
        List<Long> all = LongStream.rangeClosed(1, 2 * (1 + MARKS)).boxed().toList();
        for (ArticleId article : articles) {
            assertThat(withoutDuplicates(article)).isEqualTo(all);
        }
        assertThat(log.all()).as("some were sent twice").hasSizeGreaterThan(ARTICLES * all.size());
    }

    private void sweepBoth() {
        clock.passes(Duration.ofSeconds(1));
        instances.forEach(instance -> instance.sweeper.sweep());
    }

    /** What a consumer keeps that drops each number up to the last one that it has seen. */
    private List<Long> withoutDuplicates(ArticleId article) {
        List<Long> kept = new ArrayList<>();
        long seen = 0;
        for (ArticleMessage message : log.of(article)) {
            if (message.envelope().sequence() > seen) {
                seen = message.envelope().sequence();
                kept.add(seen);
            }
        }
        return kept;
    }

    /** Of ten events, two are lost, one is late, one answer is lost. */
    private final class Chance {

        private final Random random;

        Chance(long seed) {
            this.random = new Random(seed);
        }

        synchronized Answer answer(Object sent) {
            if (random.nextInt(5) == 0) {
                log.arrivesLate();
            }
            return switch (random.nextInt(10)) {
                case 0, 1 -> Answer.REFUSED;
                case 2 -> Answer.DELAYED;
                case 3 -> Answer.UNANSWERED;
                default -> Answer.ACKNOWLEDGED;
            };
        }
    }
}
