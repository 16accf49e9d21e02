package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String STEP = "b7ad6b7169203331";

    @Test
    void a_trace_goes_on_with_a_new_step_and_the_same_flags() {
        String next = TraceParent.next("00-" + TRACE + "-" + STEP + "-01");

        assertThat(next).matches("00-" + TRACE + "-[0-9a-f]{16}-01").doesNotContain(STEP);
    }

    @Test
    void every_step_is_another() {
        String from = "00-" + TRACE + "-" + STEP + "-00";

        assertThat(TraceParent.next(from)).isNotEqualTo(TraceParent.next(from));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "anything",
                "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-B7AD6B7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-and-more"
            })
    void without_a_trace_or_with_a_broken_one_a_new_one_begins(String handedOver) {
        String next = TraceParent.next(handedOver);

        assertThat(next).matches("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-00");
        assertThat(next).doesNotContain(TRACE);
    }
}
