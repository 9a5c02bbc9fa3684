package io.guiju.harness.result;

import java.util.Set;

/**
 * What of the findings was written: all are counted, whatever is written.
 *
 * @param findings how many
 */
public record Written(Set<FindingsFormat> formats, Only only, long findings) {}
