package press.galley.messaging.proofs;

import press.galley.events.ContentErased;
import press.galley.events.DraftSubmitted;
import press.galley.events.Topic;
import press.galley.events.WithdrawalRequested;
import press.galley.events.content.Content;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Refusal;
import press.galley.messaging.inbox.Hearing;
import press.galley.messaging.proofs.Proofread.Laid;
import press.galley.messaging.proofs.Proofread.Marked;
import press.galley.messaging.proofs.Proofread.Passed;
import press.galley.messaging.proofs.Proofread.Read;

import java.util.function.Function;

/** What a proofreader can be asked for. */
public final class Proofs {

    private Proofs() {}

    /** There is no sheet yet. */
    public record NothingLaid() implements Refusal {}

    /** It went to print. */
    public record IsPassed() implements Refusal {}

    /** Lay the next sheet down. */
    public static Function<Proof, Decision<Proofread>> lay(Content content) {
        return proof -> Decision.accept(new Laid(proof.number() + 1, content));
    }

    /** Mark something on the sheet. */
    public static Function<Proof, Decision<Proofread>> mark(String mark) {
        return proof -> unlessOver(proof, new Marked(mark));
    }

    /** Let it go to print. */
    public static Function<Proof, Decision<Proofread>> pass() {
        return proof -> unlessOver(proof, new Passed());
    }

    /** Only look at it. */
    public static Function<Proof, Decision<Proofread>> read() {
        return _ -> Decision.accept(new Read());
    }

    private static Decision<Proofread> unlessOver(Proof proof, Proofread event) {
        if (proof.number() == 0) {
            return Decision.refuse(new NothingLaid());
        }
        return proof.passed() ? Decision.refuse(new IsPassed()) : Decision.accept(event);
    }

    /** A submission is a sheet, a withdrawal a mark on it, an erasure waits for an operator. */
    public static Hearing<Proof, Proofread> hearing() {
        return new Hearing<Proof, Proofread>()
                .hears(Topic.DRAFTS)
                .on(DraftSubmitted.class, (proof, e) -> lay(e.content()).apply(proof))
                .on(WithdrawalRequested.class, (proof, _) -> mark("withdrawn").apply(proof))
                .parks(ContentErased.class)
                .andNothingElse();
    }
}
