package org.steadyback.account;

/** How much a person takes on in one session; how many exercises that is stands in the programme. */
public enum RoutineLength { SHORT, NORMAL, FULL }
