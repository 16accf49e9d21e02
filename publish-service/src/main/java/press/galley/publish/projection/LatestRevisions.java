package press.galley.publish.projection;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import press.galley.events.EventType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Passes on what is newer than all before it of the same article; a retraction as a tombstone. The
 * last sequence is remembered for ever, so that nothing late brings old words back.
 */
final class LatestRevisions extends ContextualProcessor<String, byte[], String, byte[]> {

    static final String LAST_SEQUENCES = "last-sequences";

    private static final Logger log = LoggerFactory.getLogger(LatestRevisions.class);
    private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String RETRACTED = EventType.ARTICLE_RETRACTED.typeName();

    @Override
    public void process(Record<String, byte[]> published) {
        Optional<String> sequence =
                header(published.headers(), "ce_sequence")
                        .filter(text -> SEQUENCE.matcher(text).matches());
        if (published.key() == null || sequence.isEmpty()) {
            log.error("{} is no event and is left out", published.key());
            return;
        }
        if (isNews(published.key(), Long.parseLong(sequence.get()))) {
            boolean retracted =
                    header(published.headers(), "ce_type").equals(Optional.of(RETRACTED));
            context().forward(retracted ? published.withValue(null) : published);
        }
    }

    private boolean isNews(String article, long sequence) {
        KeyValueStore<String, Long> sequences = context().getStateStore(LAST_SEQUENCES);
        Long last = sequences.get(article);
        if (last != null && sequence <= last) {
            log.debug("{}/{} is late: {} is the latest", article, sequence, last);
            return false;
        }
        sequences.put(article, sequence);
        return true;
    }

    private static Optional<String> header(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
