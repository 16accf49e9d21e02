package press.galley.messaging.contract;

class MongoPendingEventsTest extends PendingEventsContract {

    MongoPendingEventsTest() {
        super(Stores.inMongo());
    }
}
