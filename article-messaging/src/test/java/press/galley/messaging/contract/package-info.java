/** What every store has to keep, whatever it stands on: one suite of tests for each port. */
package press.galley.messaging.contract;
