package press.galley.review.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import press.galley.events.ArticleId;
import press.galley.events.wire.Json;
import press.galley.messaging.decision.Outcome;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.Round;
import press.galley.web.problem.ProblemException;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Rounds as answers. */
final class Answers {

    private Answers() {}

    /** A round with its content and a strong validator (RFC 9110, section 8.8.1). */
    static ResponseEntity<RoundBody> of(ArticleId article, Round.Begun round) {
        return answer(ResponseEntity.ok(), article, round);
    }

    /**
     * The round that a command left: 201 if it changed something, 200 if that had been done before.
     *
     * @throws ProblemException if it was refused
     */
    static ResponseEntity<RoundBody> of(Outcome<Review> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Review>(_, var refusal) -> throw Refusals.exception(refusal);
            case Outcome.Done<Review>(var review, var changed) -> {
                ArticleId article = review.articleId();
                Round.Begun round = review.begun().orElseThrow();
                yield answer(
                        changed
                                ? ResponseEntity.created(address(article, round))
                                : ResponseEntity.ok(),
                        article,
                        round);
            }
        };
    }

    private static ResponseEntity<RoundBody> answer(
            ResponseEntity.BodyBuilder answer, ArticleId article, Round.Begun round) {
        return answer.eTag(validator(article, round)).body(RoundBody.withContent(article, round));
    }

    private static URI address(ArticleId article, Round.Begun round) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/reviews/{articleId}/rounds/{submission}")
                .buildAndExpand(article, round.submission().number())
                .toUri();
    }

    /** The content need not be hashed again: the rest of the answer names its hash. */
    private static String validator(ArticleId article, Round.Begun round) {
        byte[] rest = Json.write(RoundBody.withoutContent(article, round));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(rest);
            return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
