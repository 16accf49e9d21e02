package press.galley.system.architecture.bad.store;

/** Keeps something. */
public final class Shelf {}
