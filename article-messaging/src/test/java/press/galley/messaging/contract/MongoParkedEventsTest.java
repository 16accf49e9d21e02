package press.galley.messaging.contract;

class MongoParkedEventsTest extends ParkedEventsContract {

    MongoParkedEventsTest() {
        super(Stores.inMongo());
    }
}
