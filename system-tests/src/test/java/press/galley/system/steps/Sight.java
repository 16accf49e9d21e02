package press.galley.system.steps;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;

/**
 * Everything that can be read of an article in all three services.
 *
 * @param draft with the words and the last submission
 * @param versions all of them
 * @param submissions all of them
 * @param round the current one, with the words
 * @param rounds all of them
 * @param publication what readers see
 */
public record Sight(
        String draft,
        String versions,
        String submissions,
        String round,
        String rounds,
        String publication) {

    /** As it is now. */
    public static Sight of(Article article) {
        Requests writer = article.by(article.writer());
        Requests chief = article.by(CHIEF);
        return new Sight(
                writer.readsDraft("").text(),
                writer.readsDraft("/versions").text(),
                writer.readsDraft("/submissions").text(),
                chief.readsRound("").text(),
                chief.readsRound("/rounds").text(),
                article.byAnybody().readsPublication("").text());
    }
}
