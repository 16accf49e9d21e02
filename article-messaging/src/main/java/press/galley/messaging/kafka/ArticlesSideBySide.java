package press.galley.messaging.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Handles a batch: records of different articles at the same time, those of one article in order.
 * It returns when all are handled, so that offsets move past handled records only.
 */
final class ArticlesSideBySide implements BatchMessageListener<String, byte[]> {

    private static final int AT_ONCE = 64;

    private final Consumer<ConsumerRecord<String, byte[]>> inbox;
    private final Semaphore room = new Semaphore(AT_ONCE);

    ArticlesSideBySide(Consumer<ConsumerRecord<String, byte[]>> inbox) {
        this.inbox = inbox;
    }

    /**
     * @throws RuntimeException if one could not be handled because something was away: the batch
     *     has to come again, and what was handled is then a duplicate
     */
    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> batch) {
        Map<String, List<ConsumerRecord<String, byte[]>>> articles = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> kafka : batch) {
            articles.computeIfAbsent(String.valueOf(kafka.key()), _ -> new ArrayList<>())
                    .add(kafka);
        }
        if (articles.size() == 1) {
            batch.forEach(inbox);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            articles.values()
                    .forEach(records -> running.add(threads.submit(() -> handle(records))));
        }
        running.forEach(ArticlesSideBySide::rethrow);
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records) {
        room.acquireUninterruptibly();
        try {
            records.forEach(inbox);
        } finally {
            room.release();
        }
    }

    private static void rethrow(Future<?> ended) {
        try {
            ended.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
