package io.guiju.pack;

/**
 * Text of the plan that asks for nothing, so that no sentence is left unaccounted for.
 *
 * @param quote its words
 * @param reason why it asks for nothing
 */
public record Silence(String quote, Text reason) {}
