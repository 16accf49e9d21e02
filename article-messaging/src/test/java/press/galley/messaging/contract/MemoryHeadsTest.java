package press.galley.messaging.contract;

class MemoryHeadsTest extends HeadsContract {

    MemoryHeadsTest() {
        super(Stores.inMemory());
    }
}
