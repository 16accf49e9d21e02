package press.galley.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to an approved version: a desk's policy. */
public enum Release {
    /** It is published at once. */
    @JsonProperty("automatic")
    AUTOMATIC,
    /** It waits until a publisher releases it. */
    @JsonProperty("held")
    HELD
}
