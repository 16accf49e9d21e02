package press.galley.messaging.proofs;

import press.galley.events.content.Content;

/** What happens to a proof. */
public sealed interface Proofread {

    /** A sheet was laid down; told as an opened review. */
    record Laid(int number, Content content) implements Proofread {}

    /** Something was found on it; told as a request for changes. */
    record Marked(String mark) implements Proofread {}

    /** It may go to print; told as an approval, with the whole content. */
    record Passed() implements Proofread {}

    /** Somebody looked at it; told to nobody. */
    record Read() implements Proofread {}
}
