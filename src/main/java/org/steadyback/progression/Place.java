package org.steadyback.progression;

public enum Place { BACK, LEG }
