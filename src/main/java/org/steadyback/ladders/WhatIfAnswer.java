package org.steadyback.ladders;

import java.util.List;

import org.steadyback.progression.Status;

/**
 * What would be decided, and where a ladder would then stand. Nothing of it is logged.
 *
 * @param score     of the rating, or null where it is about a session
 * @param session   how it goes, or null where it is about a rating
 * @param comes     whether there is such a session at all
 * @param decisions as they would be told
 * @param nothing   whether all would stay as it is
 * @param when      the moment of it
 * @param stage     name of the stage; {@code dose} is its own
 * @param until     when it comes again, where it rests, or null
 * @param why       what the engine would say of it
 * @param opens     what the next stage asks for and would then read otherwise
 */
record WhatIfAnswer(Integer score, WhatIfForm.Session session, boolean comes, List<String> decisions, boolean nothing,
        String when, String stage, String dose, Status status, String until, String why, List<String> opens) {}
