package press.galley.messaging.inbox;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a store that is away, which is nobody's fault and passes, from a message that fails. */
public final class StoreUnavailable {

    private StoreUnavailable() {}

    /** Whether something failed because a store or a network was away. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof MongoTimeoutException
                    || cause instanceof MongoSocketException
                    || cause instanceof com.mongodb.MongoOperationTimeoutException
                    || cause instanceof com.mongodb.MongoNodeIsRecoveringException
                    || cause instanceof com.mongodb.MongoNotPrimaryException) {
                return true;
            }
        }
        return false;
    }
}
