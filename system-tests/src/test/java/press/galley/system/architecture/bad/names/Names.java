package press.galley.system.architecture.bad.names;

/** Names that fit anything, and one that does not. */
interface Names {

    record DraftsImpl() {}

    record ReviewManager() {}

    record TextHelper() {}

    record DateUtil() {}

    record StringUtils() {}

    record AbstractDraft() {}

    record BaseRound() {}

    record Implementations() {}
}
