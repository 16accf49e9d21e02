package press.galley.system.architecture.bad.events;

import org.springframework.http.HttpStatus;

/** Tells others something that only Spring can read. */
record SpringEvent(HttpStatus status) {}
