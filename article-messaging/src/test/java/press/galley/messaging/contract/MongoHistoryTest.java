package press.galley.messaging.contract;

class MongoHistoryTest extends HistoryContract {

    MongoHistoryTest() {
        super(Stores.inMongo());
    }
}
