package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import press.galley.draft.drafting.VersionChain.Broken;
import press.galley.events.PersonId;
import press.galley.events.content.ContentHash;
import press.galley.events.content.LinkHash;

import java.util.ArrayList;
import java.util.List;

class VersionChainTest {

    private static final String WORDS = "its words are not those of its hash";
    private static final String LINK = "its link is not that of what it links";
    private static final String BEFORE = "it does not name the version before it";

    private final List<Version> versions = new ArrayList<>();

    VersionChainTest() {
        ADraft draft = aDraft().saying(Words.everything()).begun();
        versions.add(draft.version());
        for (String person : List.of("ben", "ana", "ed")) {
            versions.add(draft.editedBy(person).version());
        }
    }

    @Test
    void an_intact_chain_has_nothing_broken() {
        assertThat(chain().broken()).isEmpty();
        assertThat(chain().count()).isEqualTo(4);
    }

    @Test
    void a_chain_without_versions_holds() {
        assertThat(new VersionChain().broken()).isEmpty();
        assertThat(new VersionChain().count()).isZero();
    }

    @Test
    void other_words_are_noticed() {
        Version v = versions.get(1);
        versions.set(1, version(v, v.contentHash(), v.previous(), v.link(), "Forged"));

        assertThat(chain().broken()).containsExactly(new Broken(2, WORDS));
    }

    @Test
    void other_words_with_their_own_hash_are_noticed_by_the_link() {
        Version v = versions.get(1);
        ContentHash forged = ContentHash.of(Words.about("Forged"));
        versions.set(1, version(v, forged, v.previous(), v.link(), "Forged"));

        assertThat(chain().broken()).containsExactly(new Broken(2, LINK));
    }

    @Test
    void other_words_with_their_own_hash_and_link_are_noticed_by_the_next_version() {
        Version v = versions.get(1);
        ContentHash forged = ContentHash.of(Words.about("Forged"));
        LinkHash link = LinkHash.of(v.previous(), 2, forged, v.savedAt());
        versions.set(1, version(v, forged, v.previous(), link, "Forged"));

        assertThat(chain().broken()).containsExactly(new Broken(3, BEFORE));
    }

    @Test
    void a_missing_version_is_noticed() {
        versions.remove(1);

        assertThat(chain().broken())
                .containsExactly(
                        new Broken(3, "its number should be 2"),
                        new Broken(3, BEFORE),
                        new Broken(4, "its number should be 3"));
    }

    @Test
    void a_missing_first_version_is_noticed() {
        versions.removeFirst();

        assertThat(chain().broken())
                .contains(new Broken(2, "its number should be 1"), new Broken(2, BEFORE));
    }

    @Test
    void swapped_versions_are_noticed() {
        Version third = versions.remove(2);
        versions.add(1, third);

        assertThat(chain().broken())
                .extracting(Broken::detail)
                .contains("its number should be 2", "its number should be 3", BEFORE);
    }

    @Test
    void another_time_is_noticed() {
        Version v = versions.get(2);
        versions.set(
                2,
                new Version(
                        v.number(),
                        v.content(),
                        v.contentHash(),
                        v.savedBy(),
                        v.savedAt().plusMillis(1),
                        v.previous(),
                        v.link()));

        assertThat(chain().broken()).containsExactly(new Broken(3, LINK));
    }

    @Test
    void names_are_no_part_of_the_chain_so_that_it_holds_after_they_were_erased() {
        Version v = versions.get(2);
        versions.set(
                2,
                new Version(
                        v.number(),
                        v.content(),
                        v.contentHash(),
                        new PersonId("erased"),
                        v.savedAt(),
                        v.previous(),
                        v.link()));

        assertThat(chain().broken()).isEmpty();
    }

    private static Version version(
            Version v,
            ContentHash hash,
            @Nullable LinkHash previous,
            LinkHash link,
            String headline) {
        return new Version(
                v.number(), Words.about(headline), hash, v.savedBy(), v.savedAt(), previous, link);
    }

    private VersionChain chain() {
        VersionChain chain = new VersionChain();
        versions.forEach(chain::add);
        return chain;
    }
}
