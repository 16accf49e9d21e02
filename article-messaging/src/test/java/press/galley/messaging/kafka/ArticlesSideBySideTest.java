package press.galley.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Timeout(20)
class ArticlesSideBySideTest {

    private final Map<String, List<Long>> handled = new ConcurrentHashMap<>();

    @Test
    void records_of_different_articles_are_handled_at_the_same_time() {
        CyclicBarrier allThree = new CyclicBarrier(3);
        ArticlesSideBySide listener =
                new ArticlesSideBySide(
                        kafka -> {
                            meet(allThree);
                            note(kafka);
                        });

        listener.onMessage(List.of(kafka("a", 0), kafka("b", 1), kafka("c", 2)));

        assertThat(handled).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void records_of_one_article_are_handled_in_order() {
        List<ConsumerRecord<String, byte[]>> batch =
                IntStream.range(0, 600).mapToObj(i -> kafka("article " + i % 7, i)).toList();

        new ArticlesSideBySide(this::note).onMessage(batch);

        Map<String, List<Long>> inOrder =
                batch.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ConsumerRecord::key,
                                        Collectors.mapping(
                                                ConsumerRecord::offset, Collectors.toList())));
        assertThat(handled).isEqualTo(inOrder);
    }

    @Test
    void a_record_that_takes_long_keeps_its_articles_later_ones_waiting_and_no_other() {
        CountDownLatch others = new CountDownLatch(1);
        ArticlesSideBySide listener =
                new ArticlesSideBySide(
                        kafka -> {
                            if (kafka.offset() == 0) {
                                await(others);
                            }
                            note(kafka);
                            if (kafka.key().equals("b")) {
                                others.countDown();
                            }
                        });

        listener.onMessage(List.of(kafka("a", 0), kafka("a", 1), kafka("a", 2), kafka("b", 3)));

        assertThat(handled.get("a")).containsExactly(0L, 1L, 2L);
    }

    @Test
    void a_batch_of_one_article_is_handled_in_order_too() {
        new ArticlesSideBySide(this::note)
                .onMessage(List.of(kafka("a", 0), kafka("a", 1), kafka("a", 2)));

        assertThat(handled.get("a")).containsExactly(0L, 1L, 2L);
    }

    @Test
    void when_one_fails_the_other_articles_are_handled_and_the_batch_has_to_come_again() {
        ArticlesSideBySide listener =
                new ArticlesSideBySide(
                        kafka -> {
                            if (kafka.key().equals("b")) {
                                throw new IllegalStateException("away");
                            }
                            note(kafka);
                        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                listener.onMessage(
                                        List.of(
                                                kafka("a", 0),
                                                kafka("b", 1),
                                                kafka("b", 2),
                                                kafka("a", 3))))
                .withMessage("away");

        assertThat(handled).containsOnly(Map.entry("a", List.of(0L, 3L)));
    }

    @Test
    void an_error_stays_an_error_so_that_it_stops_the_listener_for_all_to_see() {
        ArticlesSideBySide listener =
                new ArticlesSideBySide(
                        _ -> {
                            throw new OutOfMemoryError("full");
                        });

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> listener.onMessage(List.of(kafka("a", 0))));
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> listener.onMessage(List.of(kafka("a", 0), kafka("b", 1))));
    }

    @Test
    void records_without_a_key_are_handled_like_those_of_one_article() {
        new ArticlesSideBySide(kafka -> handled.put("none", List.of(kafka.offset())))
                .onMessage(List.of(kafka(null, 0), kafka(null, 1)));

        assertThat(handled.get("none")).containsExactly(1L);
    }

    private void note(ConsumerRecord<String, byte[]> kafka) {
        handled.computeIfAbsent(kafka.key(), _ -> new CopyOnWriteArrayList<>()).add(kafka.offset());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static ConsumerRecord<String, byte[]> kafka(@Nullable String key, long offset) {
        return new ConsumerRecord<>("galley.drafts", 0, offset, key, new byte[0]);
    }
}
