package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.Comment;
import press.galley.events.content.SubmissionHash;
import press.galley.review.reviewing.Editor;
import press.galley.review.reviewing.ReviewCommand.RequestChanges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to change before a yes.
 *
 * @param submissionHash of the round that was read
 * @param message what to do, in general; at most 5,000 characters
 * @param comments what to do, place by place; at most 100
 */
record ChangeRequestBody(
        @Nullable String submissionHash,
        @Nullable String message,
        @Nullable List<@Nullable Remark> comments) {

    private static final int MOST_IN_MESSAGE = 5_000;
    private static final int MOST_COMMENTS = 100;
    private static final int MOST_IN_COMMENT = 2_000;
    private static final int MOST_IN_POINTER = 200;

    /**
     * What has to change in one place.
     *
     * @param pointer a JSON pointer (RFC 6901) into the content; none for all of it
     * @param quote words that stand there, letter by letter; none for all that stands there; at
     *     most 2,000 characters
     * @param text what to do; at most 2,000 characters
     */
    record Remark(@Nullable String pointer, @Nullable String quote, @Nullable String text) {

        private Comment comment(Fields fields, String at) {
            return new Comment(
                    fields.optionalText(at + "/pointer", pointer, MOST_IN_POINTER),
                    fields.optionalText(at + "/quote", quote, MOST_IN_COMMENT),
                    fields.text(at + "/text", text, MOST_IN_COMMENT));
        }
    }

    RequestChanges command(Editor editor, Instant at) {
        Fields fields = new Fields();
        Optional<SubmissionHash> hash = fields.submissionHash(submissionHash);
        String what = fields.text("/message", message, MOST_IN_MESSAGE);
        List<Comment> where =
                comments(fields, comments == null ? List.<@Nullable Remark>of() : comments);
        fields.check();
        return new RequestChanges(editor, hash.orElseThrow(), what, where, at);
    }

    private static List<Comment> comments(Fields fields, List<@Nullable Remark> remarks) {
        if (remarks.size() > MOST_COMMENTS) {
            fields.add("/comments", "are more than " + MOST_COMMENTS + "; keep that many or fewer");
        }
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            String at = "/comments/" + i;
            Remark remark = remarks.get(i);
            if (remark == null) {
                fields.add(at, "is null; leave it out");
            } else {
                comments.add(remark.comment(fields, at));
            }
        }
        return comments;
    }
}
