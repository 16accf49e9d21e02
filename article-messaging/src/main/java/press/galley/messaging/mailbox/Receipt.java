package press.galley.messaging.mailbox;

/** What became of a message. */
public enum Receipt {
    /** It was handled now, and that is committed. */
    HANDLED,
    /** It had been handled before. */
    DUPLICATE,
    /** One or more before it have not been handled. */
    GAP
}
