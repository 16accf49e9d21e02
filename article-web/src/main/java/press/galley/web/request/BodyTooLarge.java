package press.galley.web.request;

import java.io.IOException;

/** A body is larger than any that Galley takes. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;

    private final long most;

    BodyTooLarge(long most) {
        super("more than " + most + " bytes");
        this.most = most;
    }

    /** How many bytes it may have. */
    public long most() {
        return most;
    }
}
