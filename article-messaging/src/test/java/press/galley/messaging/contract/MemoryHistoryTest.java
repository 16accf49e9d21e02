package press.galley.messaging.contract;

class MemoryHistoryTest extends HistoryContract {

    MemoryHistoryTest() {
        super(Stores.inMemory());
    }
}
