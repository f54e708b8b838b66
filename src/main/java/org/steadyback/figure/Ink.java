package org.steadyback.figure;

/** What a part of the picture is made of; the template gives each its colour. */
public enum Ink { SKIN, FAR_SKIN, SHIRT, SHORTS, FAR_SHORTS, HAIR, FACE, MARK, THING, FAR_THING, SOFT, LINE }
