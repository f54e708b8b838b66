package org.steadyback.progression;

/** The rules of the rule sheet that are in force. Every decision, offer and criterion names one. */
public enum RuleId { R5, R7, R8, R9, R10, R19, R22, R23, R24, R28 }
