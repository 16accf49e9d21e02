package press.galley.publish.web;

import java.util.List;

/**
 * All revisions of a live article, without their words.
 *
 * @param items the newest first
 */
record PublicRevisions(List<PublicRevision> items) {}
