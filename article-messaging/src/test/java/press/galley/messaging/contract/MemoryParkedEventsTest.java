package press.galley.messaging.contract;

class MemoryParkedEventsTest extends ParkedEventsContract {

    MemoryParkedEventsTest() {
        super(Stores.inMemory());
    }
}
