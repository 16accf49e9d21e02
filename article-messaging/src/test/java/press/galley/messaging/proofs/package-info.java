/** A service as small as can be, to try messaging with: a proofreader. */
package press.galley.messaging.proofs;
