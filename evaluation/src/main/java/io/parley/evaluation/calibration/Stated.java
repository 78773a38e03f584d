package io.parley.evaluation.calibration;

/** Something that was stated with a confidence in 0..1, and whether it is right. */
public record Stated(double confidence, boolean right) {}
