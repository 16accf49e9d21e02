package press.galley.publish.store;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.publishing.Happened.EARLIER;
import static press.galley.publish.publishing.Submissions.FIRST;

import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.publish.AnApproval;
import press.galley.publish.publishing.Given;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Situation;

class PublicationDocumentTest {

    @ParameterizedTest
    @MethodSource("press.galley.publish.publishing.Situation#all")
    void what_is_written_is_read_again(Situation situation) {
        Document stored = stored(PublicationDocument.write(situation.state()));

        assertThat(PublicationDocument.read(AnApproval.ARTICLE, stored))
                .isEqualTo(situation.state());
    }

    @ParameterizedTest
    @MethodSource("press.galley.publish.publishing.Situation#all")
    void what_did_not_change_is_not_written_again(Situation situation) {
        Document stored = stored(PublicationDocument.write(situation.state()));
        Publication read = PublicationDocument.read(AnApproval.ARTICLE, stored);

        assertThat(PublicationDocument.write(read)).isEqualTo(stored);
    }

    @Test
    void what_waits_does_not_rewrite_the_words_that_are_live() {
        Document live = stored(PublicationDocument.write(Situation.LIVE.state()));
        Document held = PublicationDocument.write(Situation.LIVE_UPDATE_HELD.state());

        assertThat(held.keySet()).containsExactlyInAnyOrder("revisions", "live", "waiting");
        assertThat(held.get("live")).isEqualTo(live.get("live"));
        assertThat(held.get("revisions")).isEqualTo(live.get("revisions"));
    }

    @Test
    void a_retracted_article_has_no_words_any_more() {
        Document document = PublicationDocument.write(Situation.RETRACTED.state());

        assertThat(document.keySet()).containsExactlyInAnyOrder("revisions", "retraction");
        assertThat(document.toJson()).doesNotContain("Headline 1", "Body of");
    }

    @Test
    void no_field_is_one_of_messagings() {
        for (Situation situation : Situation.all()) {
            assertThat(PublicationDocument.write(situation.state()))
                    .doesNotContainKeys("_id", "revision", "mailbox");
        }
    }

    @Test
    void a_document_that_was_stored_by_an_earlier_version_is_still_read() {
        Document stored =
                Document.parse(
                        """
                        {
                          "revisions": [
                            {
                              "number": 1, "submission": 1, "version": 10, "kind": "PUBLICATION",
                              "contentHash": "%1$s", "at": {"$date": "2026-03-01T10:00:00Z"}
                            }
                          ],
                          "live": {
                            "revision": 1,
                            "publishedAt": {"$date": "2026-03-01T10:00:00Z"},
                            "updatedAt": {"$date": "2026-03-01T10:00:00Z"},
                            "contentHash": "%1$s",
                            "content": %2$s
                          },
                          "waiting": {
                            "approved": {
                              "submission": 2, "version": 20, "kind": "correction",
                              "notice": "The year was wrong.", "contentHash": "%3$s",
                              "approvedAt": {"$date": "2026-03-01T09:00:00Z"},
                              "content": %4$s
                            },
                            "heldAt": {"$date": "2026-03-01T10:00:00Z"}
                          }
                        }
                        """
                                .formatted(
                                        FIRST.contentHash(),
                                        content("Headline 1"),
                                        AnApproval.anApproval(2).contentHash(),
                                        content("Headline 2")));

        assertThat(PublicationDocument.read(AnApproval.ARTICLE, stored))
                .isEqualTo(Situation.LIVE_CORRECTION_HELD.state());
        assertThat(PublicationDocument.write(Situation.LIVE_CORRECTION_HELD.state()))
                .isEqualTo(stored);
    }

    @Test
    void a_retraction_that_was_stored_by_an_earlier_version_is_still_read() {
        Document stored =
                Document.parse(
                        """
                        {
                          "revisions": [
                            {
                              "number": 1, "submission": 1, "version": 10, "kind": "PUBLICATION",
                              "contentHash": "%s", "at": {"$date": "2026-03-01T10:00:00Z"}
                            },
                            {
                              "number": 2, "submission": 2, "version": 20, "kind": "UPDATE",
                              "notice": "More is known.",
                              "contentHash": "%s", "at": {"$date": "2026-03-01T10:00:00Z"}
                            },
                            {
                              "number": 3, "submission": 3, "version": 30, "kind": "CORRECTION",
                              "notice": "The year was wrong.",
                              "contentHash": "%s", "at": {"$date": "2026-03-01T10:00:00Z"}
                            }
                          ],
                          "retraction": {
                            "reason": "a claim", "notice": "Retracted.",
                            "at": {"$date": "2026-03-01T10:00:00Z"}
                          }
                        }
                        """
                                .formatted(
                                        FIRST.contentHash(),
                                        AnApproval.anApproval(2).contentHash(),
                                        AnApproval.anApproval(3).contentHash()));
        Publication retracted =
                Given.after(
                        EARLIER.published(FIRST),
                        EARLIER.updated(2, AnApproval.anApproval(2).updating("More is known.")),
                        EARLIER.corrected(3, AnApproval.anApproval(3), "The year was wrong."),
                        EARLIER.takenDown("a claim", "Retracted."));

        assertThat(PublicationDocument.read(AnApproval.ARTICLE, stored)).isEqualTo(retracted);
        assertThat(PublicationDocument.write(retracted)).isEqualTo(stored);
    }

    private static String content(String headline) {
        return """
        {
          "headline": "%1$s", "slug": "a-slug", "category": "Technology", "desk": "ai",
          "language": "en-GB", "bylines": [{"name": "Cem", "role": "Reporting"}],
          "summary": ["One bullet"], "body": "Body of %1$s.\\n", "tags": ["models", "law"]
        }
        """
                .formatted(headline);
    }

    /** As it comes back from the database. */
    private static Document stored(Document document) {
        return new DocumentCodec()
                .decode(
                        new BsonDocumentReader(document.toBsonDocument()),
                        DecoderContext.builder().build());
    }
}
