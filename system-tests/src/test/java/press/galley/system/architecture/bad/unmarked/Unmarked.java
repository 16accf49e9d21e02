package press.galley.system.architecture.bad.unmarked;

/** Nobody says whether it may be null. */
record Unmarked(String text) {}
