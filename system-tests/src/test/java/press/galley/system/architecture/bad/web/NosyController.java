package press.galley.system.architecture.bad.web;

import press.galley.system.architecture.bad.heart.FramedDecider;
import press.galley.system.architecture.bad.store.Shelf;

/** Reads from the store by itself, and uses another service's heart. */
record NosyController(Shelf shelf, FramedDecider decider) {}
