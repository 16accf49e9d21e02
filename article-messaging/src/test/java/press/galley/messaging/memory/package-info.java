/** A store and a log in memory that keep the promises of the real ones, and can be made to fail. */
package press.galley.messaging.memory;
