package press.galley.system.steps;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lets several things happen at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Starts all of them together, each on a thread of its own, and returns what came of each. */
    public static <T> List<T> all(List<? extends Supplier<T>> things) {
        CyclicBarrier start = new CyclicBarrier(things.size());
        List<CompletableFuture<T>> running =
                things.stream()
                        .map(
                                thing ->
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    await(start);
                                                    return thing.get();
                                                },
                                                task -> Thread.ofVirtual().start(task)))
                        .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    /** Starts as many together, which know their number. */
    public static <T> List<T> times(int count, IntFunction<T> thing) {
        return all(
                IntStream.range(0, count)
                        .<Supplier<T>>mapToObj(number -> () -> thing.apply(number))
                        .toList());
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }
}
