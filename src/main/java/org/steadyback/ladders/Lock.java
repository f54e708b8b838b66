package org.steadyback.ladders;

import java.util.List;
import java.util.stream.Stream;

import org.steadyback.programme.PhaseSheet;

/**
 * Something closed, opened up: what it waits for, and the shortest log that opens it.
 *
 * @param own     what it asks for itself
 * @param phase   that is closed too, or null
 * @param ofPhase what that asks for
 * @param way     or null where training alone does not lead there
 */
record Lock(List<LockCondition> own, PhaseSheet phase, List<LockCondition> ofPhase, ShortestLog way) {

    /** @param door where it can be met, or null for by training */
    record LockCondition(String text, boolean met, Door door) {}

    /** Whether something in it leads elsewhere. */
    public boolean hasDoor() {
        return Stream.concat(own.stream(), ofPhase.stream()).anyMatch(condition -> condition.door() != null);
    }
}
