package press.galley.messaging.proofs;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;

import java.util.ArrayList;
import java.util.List;

/**
 * An article at the proofreader's.
 *
 * @param number of the sheet that lies there; 0 before the first
 * @param content the words on it; null before the first
 * @param marks what was found on it
 * @param passed whether it may go to print
 */
public record Proof(
        ArticleId article, int number, Content content, List<String> marks, boolean passed) {

    static Proof none(ArticleId article) {
        return new Proof(article, 0, null, List.of(), false);
    }

    Proof laid(int next, Content words) {
        return new Proof(article, next, words, List.of(), false);
    }

    Proof marked(String mark) {
        List<String> more = new ArrayList<>(marks);
        more.add(mark);
        return new Proof(article, number, content, more, false);
    }

    Proof asPassed() {
        return new Proof(article, number, content, marks, true);
    }
}
