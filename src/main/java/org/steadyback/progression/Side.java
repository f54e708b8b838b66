package org.steadyback.progression;

public enum Side { LEFT, RIGHT }
