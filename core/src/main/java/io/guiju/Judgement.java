package io.guiju;

import java.time.LocalDate;

/**
 * That somebody judged a term that needs human judgement.
 *
 * @param by who judged
 * @param on when
 * @param why the reasons
 */
public record Judgement(String by, LocalDate on, String why) {}
