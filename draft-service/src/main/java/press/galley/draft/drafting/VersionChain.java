package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.ContentHash;
import press.galley.events.content.LinkHash;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Checks a draft's versions against each other, from the first on: the numbers have no gap, each
 * hash is that of its words, and each link is that of the version and the one before it.
 */
public final class VersionChain {

    private final List<Broken> broken = new ArrayList<>();
    private int count;
    private @Nullable LinkHash previous;

    /** Takes the next version. */
    public void add(Version version) {
        count++;
        check(version, version.number() == count, "its number should be " + count);
        check(
                version,
                ContentHash.of(version.content()).equals(version.contentHash()),
                "its words are not those of its hash");
        check(
                version,
                Objects.equals(previous, version.previous()),
                "it does not name the version before it");
        LinkHash link =
                LinkHash.of(
                        version.previous(),
                        version.number(),
                        version.contentHash(),
                        version.savedAt());
        check(version, link.equals(version.link()), "its link is not that of what it links");
        previous = version.link();
    }

    /** How many versions were taken. */
    public int count() {
        return count;
    }

    /** What is wrong; nothing if the chain holds. */
    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    private void check(Version version, boolean holds, String detail) {
        if (!holds) {
            broken.add(new Broken(version.number(), detail));
        }
    }

    /**
     * Something wrong with a version.
     *
     * @param version its number
     * @param detail what
     */
    public record Broken(int version, String detail) {}
}
