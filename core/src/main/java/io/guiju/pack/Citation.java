package io.guiju.pack;

/**
 * Where a provision stands in its plan, and its words.
 *
 * @param section the section that holds it
 * @param context the words before it that govern it; empty where there are none
 * @param quote the verbatim text, in Chinese
 * @param gloss an unofficial rendering in English
 */
public record Citation(Section section, String context, String quote, String gloss) {}
