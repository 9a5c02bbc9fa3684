package io.guiju.harness.records;

import io.guiju.pack.Text;

/**
 * A row that was set aside.
 *
 * @param file the name of its file
 * @param line the line on which it begins
 * @param column the column that is wrong; empty where the row as a whole is
 * @param value what stands there
 * @param reason why, and what to mend
 */
public record Rejection(String file, long line, String column, String value, Text reason) {}
