package press.galley.messaging.contract;

class MongoHeadsTest extends HeadsContract {

    MongoHeadsTest() {
        super(Stores.inMongo());
    }
}
