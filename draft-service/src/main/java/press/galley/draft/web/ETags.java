package press.galley.draft.web;

import press.galley.web.request.IfMatch;

import java.util.function.IntPredicate;

/** A draft's entity tag is the number of its newest version: what a save would overwrite. */
final class ETags {

    private ETags() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }

    static IntPredicate basedOn(IfMatch condition) {
        return version -> condition.allows(of(version));
    }
}
