package press.galley.draft.web;

import org.springframework.stereotype.Component;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.Draft.Discarded;
import press.galley.draft.drafting.Draft.Written;
import press.galley.draft.drafting.Drafts;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Submission;
import press.galley.draft.drafting.Version;
import press.galley.events.ArticleId;
import press.galley.web.problem.ProblemException;
import press.galley.web.security.Actor;

import java.util.List;

/** Drafts that somebody may see. All others answer 404, as if they were not there. */
@Component
class ReadableDrafts {

    private final Drafts drafts;

    ReadableDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    Draft draft(ArticleId id, Actor actor) {
        return drafts.find(id)
                .filter(draft -> !(draft instanceof Discarded))
                .filter(draft -> Persons.of(actor).mayEdit(manuscript(draft)))
                .orElseThrow(() -> ProblemException.notFound("This draft"));
    }

    Manuscript manuscript(ArticleId id, Actor actor) {
        return manuscript(draft(id, actor));
    }

    Submission submission(ArticleId id, int number, Actor actor) {
        return manuscript(id, actor)
                .submission(number)
                .orElseThrow(() -> ProblemException.notFound("Submission " + number));
    }

    Version version(ArticleId id, int number, Actor actor) {
        draft(id, actor);
        return drafts.version(id, number)
                .orElseThrow(() -> ProblemException.notFound("Version " + number));
    }

    /** Those with a number from {@code first}, at most {@code most}. */
    List<Version> versions(ArticleId id, int first, int most, Actor actor) {
        draft(id, actor);
        return drafts.versions(id, first, most);
    }

    static Manuscript manuscript(Draft draft) {
        if (draft instanceof Written written) {
            return written.manuscript();
        }
        throw ProblemException.notFound("This draft");
    }
}
