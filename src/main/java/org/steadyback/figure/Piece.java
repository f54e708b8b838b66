package org.steadyback.figure;

/** A simple surface that pictures are put together from. */
sealed interface Piece permits Capsule, Slab {

    /** As SVG path data, with y downwards. Always the same commands for the same kind, so that one can turn into another. */
    String path();

    double leftmost();

    double rightmost();

    double lowest();

    double highest();
}
