package org.steadyback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import jakarta.ws.rs.ServiceUnavailableException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TurnsTest {

    private final Turns turns = new Turns(1, 2);

    @Test
    @Timeout(30)
    void oneWorksTwoWaitAndTheNextIsAskedToComeAgain() {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            return awaited(end);
        }), Thread::startVirtualThread);
        assertThat(awaited(begun)).isTrue();
        var others = Stream.of("second", "third")
                .map(name -> CompletableFuture.supplyAsync(() -> turns.take(() -> name), Thread::startVirtualThread)).toList();
        while (turns.waiting() < 2) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> turns.take(() -> "fourth")).isInstanceOf(ServiceUnavailableException.class);
        end.countDown();
        assertThat(first.join()).isTrue();
        assertThat(others).extracting(CompletableFuture::join).containsExactly("second", "third");
        assertThat(turns.take(() -> "fifth")).isEqualTo("fifth");
    }

    @Test
    void whatFailsGivesItsTurnBack() {
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> turns.take(() -> {
                throw new IllegalStateException("broken");
            })).isInstanceOf(IllegalStateException.class);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
