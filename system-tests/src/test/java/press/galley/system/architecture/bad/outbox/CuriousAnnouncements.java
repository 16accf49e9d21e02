package press.galley.system.architecture.bad.outbox;

import press.galley.system.architecture.bad.store.Shelf;

/** Looks into the store to find out what to tell. */
record CuriousAnnouncements(Shelf shelf) {}
