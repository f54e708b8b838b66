package org.steadyback.progression;

import java.time.OffsetDateTime;

/** A person saying that a flare-up has begun, or is over. */
public record FlareCall(OffsetDateTime at, Call call) implements Entry {

    public enum Call { BEGUN, OVER }
}
