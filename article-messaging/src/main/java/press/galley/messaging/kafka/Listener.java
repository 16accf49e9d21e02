package press.galley.messaging.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import press.galley.events.Topic;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A service's one consumer. While a store is away it is paused and tries again for ever, slower and
 * slower up to five seconds, and stays a member of its group.
 */
final class Listener {

    private static final int SHUTDOWN_MILLIS = 10_000;

    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    Listener(
            Map<String, Object> consumerSettings,
            String group,
            Set<Topic> topics,
            Consumer<ConsumerRecord<String, byte[]>> inbox) {
        ContainerProperties properties =
                new ContainerProperties(
                        topics.stream().map(Topic::topicName).sorted().toArray(String[]::new));
        properties.setGroupId(group);
        properties.setMessageListener(new ArticlesSideBySide(inbox));
        properties.setShutdownTimeout(SHUTDOWN_MILLIS);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(group + "-listener-");
        threads.setVirtualThreads(true);
        properties.setListenerTaskExecutor(threads);
        this.container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<>(consumerSettings), properties);
        container.setBeanName(group);
        container.setCommonErrorHandler(untilItWorks());
    }

    private static DefaultErrorHandler untilItWorks() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 1.5);
        backOff.setMaxInterval(5_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    void start() {
        container.start();
    }

    void stop() {
        container.stop();
    }

    /** Whether it hears; a container that an error stopped does not. */
    boolean isRunning() {
        return container.isRunning() && container.isChildRunning();
    }
}
