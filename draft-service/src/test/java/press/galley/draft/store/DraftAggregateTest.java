package press.galley.draft.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.draft.drafting.ADraft;
import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.Draft.Unwritten;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.draft.drafting.Verdict;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.draft.drafting.Version;
import press.galley.draft.drafting.Words;
import press.galley.events.ArticleId;
import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionKind;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Mailbox;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

class DraftAggregateTest {

    private static final DraftAggregate TYPE = new DraftAggregate();
    private static final DraftStore STORE = new DraftStore();

    static Stream<ADraft> everyState() {
        return Stream.of(
                everything(),
                everything().editedBy("ben"),
                everything().submittedWithKey("k1").inReview().withdrawalAsked(),
                everything().submitted().inReview().happens(changesRequested()),
                everything().submitted().approved().released(Status.SCHEDULED),
                everything().submitted().approved().live(),
                everything()
                        .submitted()
                        .approved()
                        .live()
                        .edited("ed", Words.about("Next"))
                        .submittedAs(SubmissionKind.CORRECTION, "«Ä» was wrong."),
                everything().submitted().approved().live().retracted(),
                everything().discarded(),
                aDraft().saying(Words.none()).begun());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void a_draft_comes_back_from_a_real_mongodb_as_it_was(ADraft draft) {
        Draft back = TYPE.read(draft.manuscript().id(), stored(draft.state()));

        assertThat(back).isEqualTo(draft.state());
    }

    @Test
    void words_come_back_with_the_same_hash() {
        ADraft draft = everything();

        Draft back = TYPE.read(draft.manuscript().id(), stored(draft.state()));

        Version version = ((Draft.Editing) back).manuscript().version();
        assertThat(ContentHash.of(version.content())).isEqualTo(draft.version().contentHash());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                changes(everything(), ADraft::submitted, "state", "submissions"),
                changes(everything().submitted(), ADraft::inReview, "submissions"),
                changes(everything().submitted(), ADraft::withdrawalAsked, "submissions"),
                changes(everything().submitted(), ADraft::approved, "state", "submissions"),
                changes(everything().submitted().approved(), ADraft::live, "live"),
                changes(everything().submitted().approved().live(), ADraft::retracted, "live"),
                changes(everything(), ADraft::discarded, "state", "discardedAt"),
                changes(
                        everything(),
                        draft -> draft.edited("ana", Words.about("Other")),
                        "content",
                        "version",
                        "contributors"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void only_what_changes_is_written_and_words_only_with_a_new_version(
            Draft before, Draft after, Set<String> expected) {
        Document stored = stored(before);
        Document next = TYPE.write(after);

        Set<String> changed = new TreeSet<>();
        changed.addAll(stored.keySet());
        changed.addAll(next.keySet());
        changed.removeIf(
                name -> stored.get(name) != null && stored.get(name).equals(next.get(name)));

        assertThat(changed).isEqualTo(expected);
    }

    @Test
    void only_the_newest_version_is_to_be_filed_and_nothing_before_the_first() {
        ADraft draft = everything().editedBy("ben");

        assertThat(TYPE.filings(TYPE.initial(draft.manuscript().id()))).isEmpty();
        assertThat(TYPE.filings(draft.state()))
                .singleElement()
                .satisfies(
                        filing -> {
                            assertThat(filing.id()).isEqualTo(draft.manuscript().id() + ":2");
                            assertThat(filing.hash()).isEqualTo(draft.version().contentHash());
                            assertThat(filing.content()).isEqualTo(draft.version().content());
                        });
    }

    @Test
    void a_filed_version_comes_back_from_a_real_mongodb_as_it_was() {
        ADraft draft = everything().of(anArticle()).edited("ben", Words.everything());

        STORE.history().file(VersionDocument.filing(draft.manuscript().id(), draft.version()));

        assertThat(STORE.history().find(draft.manuscript().id(), 2).map(VersionDocument::version))
                .contains(draft.version());
    }

    @Test
    void a_draft_of_which_nothing_is_known_is_unwritten() {
        assertThat(TYPE.initial(anArticle())).isEqualTo(new Unwritten());
        assertThat(TYPE.write(new Unwritten())).isEmpty();
    }

    @Test
    void a_state_that_this_version_does_not_know_is_an_error_that_names_it() {
        ArticleId id = anArticle();
        Document document = stored(everything().state()).append("state", "sung");

        assertThatIllegalStateException()
                .isThrownBy(() -> TYPE.read(id, document))
                .withMessageContaining(id.value())
                .withMessageContaining("sung");
    }

    private static ADraft everything() {
        return aDraft().saying(Words.everything()).begun();
    }

    private static DraftHappened changesRequested() {
        return new DraftHappened.ReviewEnded(
                1,
                new Verdict(
                        Result.CHANGES_REQUESTED,
                        ADraft.BEGUN.plusSeconds(600),
                        new PersonId("ed"),
                        "Kürzer, bitte.",
                        List.of(
                                new Comment("/body", "Größe", "How large?"),
                                new Comment("", "", "Good."))));
    }

    private static Arguments changes(ADraft draft, Consumer<ADraft> what, String... fields) {
        Draft before = draft.state();
        what.accept(draft);
        return Arguments.of(before, draft.state(), new TreeSet<>(Set.of(fields)));
    }

    private static ArticleId anArticle() {
        return new ArticleId(UUID.randomUUID().toString());
    }

    /** The document of a state as it comes back from MongoDB. */
    private static Document stored(Draft state) {
        ArticleId key = anArticle();
        STORE.heads().insert(new Head(key, 1, TYPE.write(state), Mailbox.EMPTY));
        return STORE.heads().load(key).orElseThrow().fields();
    }
}
