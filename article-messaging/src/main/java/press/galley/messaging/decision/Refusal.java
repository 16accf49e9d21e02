package press.galley.messaging.decision;

/** Why a command was not carried out: a value with a name, which each service lists for itself. */
public interface Refusal {}
