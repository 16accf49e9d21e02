package press.galley.benchmarks;

import press.galley.events.content.Byline;
import press.galley.events.content.Content;

import java.util.List;

/** Articles to measure with. */
final class Articles {

    private static final int BYTES = 6 * 1024;
    private static final String SENTENCE =
            "A benchmark needs words, and it does not much matter which. ";

    private Articles() {}

    /** About six kilobytes of JSON, no two with the same words. */
    static Content ofSixKilobytes(long number) {
        String body =
                "Article %d.%n%n".formatted(number) + SENTENCE.repeat(BYTES / SENTENCE.length());
        return new Content(
                "Benchmark article " + number,
                null,
                null,
                "Technology",
                "infrastructure",
                "en",
                List.of(new Byline("Galley Benchmarks", null, null)),
                List.of("It is about six kilobytes long."),
                body,
                List.of(),
                List.of(),
                List.of("benchmark"),
                List.of(),
                List.of(),
                List.of());
    }
}
