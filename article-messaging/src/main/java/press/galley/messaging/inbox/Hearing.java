package press.galley.messaging.inbox;

import press.galley.events.ArticleEvent;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.messaging.decision.Decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a service makes of each event that it hears, one line an event. Every event of a topic that
 * is heard at all is named, so that a new one cannot be dropped unnoticed.
 *
 * @param <S> the aggregate's state
 * @param <E> its private events
 */
public final class Hearing<S, E> {

    private final Map<Class<?>, BiFunction<S, ArticleEvent, Decision<E>>> handlers =
            new HashMap<>();
    private final Set<Topic> topics = new HashSet<>();

    /** Starts the list of a topic. */
    public Of hears(Topic topic) {
        topics.add(topic);
        return new Of(topic);
    }

    /** The topics that are heard. */
    public Set<Topic> topics() {
        return Set.copyOf(topics);
    }

    /**
     * Decides what an event leads to.
     *
     * @throws UnsupportedEvent if nothing was said about events of its type
     */
    Decision<E> decide(S state, ArticleEvent event) {
        BiFunction<S, ArticleEvent, Decision<E>> handler = handlers.get(event.getClass());
        if (handler == null) {
            throw new UnsupportedEvent(event);
        }
        return handler.apply(state, event);
    }

    /** One topic's list. */
    public final class Of {

        private final Topic topic;
        private final Set<Class<?>> unhandled = new HashSet<>();

        private Of(Topic topic) {
            this.topic = topic;
        }

        /** The event leads to a decision, which is committed together with having heard it. */
        public <M extends ArticleEvent> Of on(Class<M> type, BiFunction<S, M, Decision<E>> decide) {
            return add(type, (state, event) -> decide.apply(state, type.cast(event)));
        }

        /** The events are heard and lead to nothing. */
        @SafeVarargs
        public final Of ignores(Class<? extends ArticleEvent>... types) {
            for (Class<? extends ArticleEvent> type : types) {
                add(type, (_, _) -> Decision.unchanged());
            }
            return this;
        }

        /** The events are known but cannot be honoured yet: each is parked for an operator. */
        @SafeVarargs
        @SuppressWarnings("varargs") // The array is only copied.
        public final Of parks(Class<? extends ArticleEvent>... types) {
            unhandled.addAll(List.of(types));
            return this;
        }

        /**
         * Ends the list.
         *
         * @throws IllegalStateException if an event of the topic is not named in it
         */
        public Hearing<S, E> andNothingElse() {
            List<String> forgotten = new ArrayList<>();
            for (EventType type : EventType.values()) {
                Class<?> event = type.eventClass();
                if (type.topic() == topic
                        && !handlers.containsKey(event)
                        && !unhandled.contains(event)) {
                    forgotten.add(event.getSimpleName());
                }
            }
            if (!forgotten.isEmpty()) {
                throw new IllegalStateException(
                        "say what becomes of " + forgotten + " in " + topic.topicName());
            }
            return Hearing.this;
        }

        private Of add(
                Class<? extends ArticleEvent> type,
                BiFunction<S, ArticleEvent, Decision<E>> handler) {
            if (EventType.of(type).topic() != topic || handlers.put(type, handler) != null) {
                throw new IllegalStateException(
                        type.getSimpleName() + " is not in " + topic.topicName() + ", or twice");
            }
            return this;
        }
    }
}
