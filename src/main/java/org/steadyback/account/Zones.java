package org.steadyback.account;

import java.time.ZoneId;
import java.util.List;

/** The time zones to choose from: places, and UTC; not the historic and technical names. */
final class Zones {

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC") || zone.contains("/") && !zone.matches("(Etc|SystemV|US|Brazil|Chile|Canada|Mexico)/.*"))
            .sorted().toList();

    private Zones() {}

    static List<String> all() {
        return ALL;
    }
}
