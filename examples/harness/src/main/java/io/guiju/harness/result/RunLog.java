package io.guiju.harness.result;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.records.Input;
import io.guiju.pack.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What has to be known to repeat a run, beside what its summary says.
 *
 * @param arguments the command line
 * @param version of the program and the library in it
 * @param inputs in the order in which they were read
 * @param lasted tells how long the run has taken so far
 * @param phases tells how long each of its phases took that are over
 */
public record RunLog(
    List<String> arguments,
    String version,
    Language language,
    SourceFile mapping,
    List<Input> inputs,
    Instant started,
    Supplier<Duration> lasted,
    Supplier<Map<String, Duration>> phases) {
  public RunLog {
    arguments = List.copyOf(arguments);
    inputs = List.copyOf(inputs);
  }
}
