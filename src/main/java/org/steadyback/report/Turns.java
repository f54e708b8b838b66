package org.steadyback.report;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.ws.rs.ServiceUnavailableException;

/** Work of which so much is done at once, and for which so many wait; whoever comes then is asked to come again. */
final class Turns {

    private static final int PATIENCE = 20;
    private static final long RETRY_SECONDS = 10;

    private final Semaphore permits;
    private final int waiting;

    Turns(int atOnce, int waiting) {
        permits = new Semaphore(atOnce, true);
        this.waiting = waiting;
    }

    /** @throws ServiceUnavailableException when too many wait already, or it takes too long */
    <T> T take(Supplier<T> work) {
        if (permits.getQueueLength() >= waiting || !isItsTurn()) {
            throw new ServiceUnavailableException(RETRY_SECONDS);
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    /** How many wait now. */
    int waiting() {
        return permits.getQueueLength();
    }

    private boolean isItsTurn() {
        try {
            return permits.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
