package press.galley.system.architecture.bad.heart;

import org.springframework.stereotype.Component;

/** Decides, and lets Spring find it. */
@Component
public final class FramedDecider {}
