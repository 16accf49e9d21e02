package press.galley.events.content;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/**
 * A disclosed advertisement: something in the article for which somebody pays.
 *
 * @param text as readers see it
 * @param url where it leads
 * @param kind who pays, and for what; absent only in a draft that is not finished
 */
public record Promotion(String text, String url, @Nullable Kind kind) {

    /** Turns what is missing into an empty text, which {@link ContentRules} reports. */
    public Promotion {
        text = Absent.toEmpty(text);
        url = Absent.toEmpty(url);
    }

    /** Who pays, and for what. */
    public enum Kind {
        /** Somebody pays for the mention. */
        @JsonProperty("sponsored")
        SPONSORED,
        /** Somebody pays for what readers buy through the link. */
        @JsonProperty("affiliate")
        AFFILIATE
    }
}
