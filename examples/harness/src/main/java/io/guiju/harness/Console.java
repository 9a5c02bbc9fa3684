package io.guiju.harness;

import java.io.PrintWriter;

/**
 * Where the program speaks.
 *
 * @param out results
 * @param err everything else
 * @param terminal whether a person watches {@code err}
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {}
