package press.galley.publish.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;

/** What anybody may see: an article that is live, the notice of one that was, and nothing else. */
final class Visible {

    private Visible() {}

    /**
     * The article, if readers may see it.
     *
     * @throws ProblemException 410 with the notice if it is retracted, 404 if it never was live
     */
    static Live live(Publication publication) {
        return switch (publication) {
            case Live live -> live;
            case Retracted retracted -> throw new ProblemException(gone(retracted));
            case Unpublished(var article, _) ->
                    throw ProblemException.notFound("The article " + article);
        };
    }

    static ProblemDetail gone(Retracted retracted) {
        ProblemDetail problem =
                Problem.of(
                        HttpStatus.GONE,
                        "retracted",
                        "This article is retracted for good. Take its words down and show the"
                                + " notice in their place.");
        problem.setProperty("notice", retracted.retraction().notice());
        problem.setProperty("retractedAt", retracted.retraction().at());
        problem.setProperty("revision", retracted.latest().number());
        return problem;
    }
}
