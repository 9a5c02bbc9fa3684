package io.guiju.harness.records;

import io.guiju.Provenance;
import io.guiju.type.FactKey;
import java.util.Map;

/**
 * A row that was read.
 *
 * @param facts what it gives, by key
 */
record AcceptedRow(String file, long line, Map<FactKey, Record> facts, Provenance provenance) {}
