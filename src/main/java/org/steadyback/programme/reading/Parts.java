package org.steadyback.programme.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.steadyback.figure.Figure;
import org.steadyback.programme.Card;
import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Questionnaire;
import org.steadyback.programme.Routines;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Ladders;

/** What could be read, before it is known whether it fits together. A list that could not be read is null. */
record Parts(List<PhaseSheet> phases, List<SlotSheet> slots, Routines routines, Map<String, LadderSheet> ladders,
        Map<String, Exercise> exercises, Map<String, Figure> figures, Map<String, Card> cards,
        Map<String, Questionnaire> questionnaires) {

    boolean hasSlot(String id) {
        return slots == null || slots.stream().map(SlotSheet::id).anyMatch(id::equals);
    }

    Programme programme() {
        var engine = Ladders.of(ladders.values().stream().map(sheet -> sheet.ladder(exercises)).toList());
        return new Programme(phases, slots, List.copyOf(ladders.values()), exercises, figures, cards, routines,
                List.copyOf(questionnaires.values()), engine, fingerprint(engine));
    }

    private static String fingerprint(Ladders ladders) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(ladders.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
