package org.steadyback.account;

import java.util.List;
import java.util.Set;

import io.quarkus.qute.TemplateData;

/**
 * Where help is called, and how.
 *
 * @param code      of ISO 3166
 * @param emergency what to dial for an ambulance, the first one first; empty where that is not known for certain
 * @param advice    what to dial for urgent medical advice that is no emergency, or null
 * @param zones     ids of the time zones that belong to it
 */
@TemplateData
public record Country(String code, String name, List<String> emergency, String advice, Set<String> zones) {}
