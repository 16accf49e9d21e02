package press.galley.messaging.contract;

class MemoryPendingEventsTest extends PendingEventsContract {

    MemoryPendingEventsTest() {
        super(Stores.inMemory());
    }
}
