package press.galley.events.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a writer says a submission is for. */
public enum SubmissionKind {
    /** The article's first publication. */
    @JsonProperty("new")
    NEW,
    /** More or newer words; the notice to readers is optional. */
    @JsonProperty("update")
    UPDATE,
    /** Something published was wrong; readers see a notice. */
    @JsonProperty("correction")
    CORRECTION
}
