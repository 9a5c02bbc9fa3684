package io.guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where the time went, as far as Java's own recorder met threads at work. */
public final class Hot {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String OWN = "io.guiju.";
  private static final Pattern COPY = Pattern.compile("[+/.]0x[0-9a-f]+.*");
  private static final int MOST_LINES = 15;

  private final List<List<RecordedFrame>> stacks;

  private Hot(List<List<RecordedFrame>> stacks) {
    this.stacks = stacks;
  }

  /** Reads a recording. */
  public static Hot of(Path recording) throws IOException {
    return new Hot(
        RecordingFile.readAllEvents(recording).stream()
            .filter(event -> event.getEventType().getName().equals(SAMPLE))
            .filter(event -> event.getStackTrace() != null)
            .map((RecordedEvent event) -> event.getStackTrace().getFrames())
            .filter(frames -> !frames.isEmpty())
            .toList());
  }

  /** Three tables: methods that ran, classes of this project that they ran for, and all callers. */
  public void write(Lines out) {
    out.line("%,d samples", stacks.size());
    out.line("");
    table("method that ran", frames -> Stream.of(method(frames.get(0).getMethod())), out);
    out.line("");
    table("class of this project that it ran for", frames -> own(frames).limit(1), out);
    out.line("");
    table("class of this project with all that it calls", frames -> own(frames).distinct(), out);
  }

  private void table(
      String heading, Function<List<RecordedFrame>, Stream<String>> named, Lines out) {
    Map<String, Long> counts =
        stacks.stream()
            .flatMap(named)
            .collect(Collectors.groupingBy(name -> name, HashMap::new, Collectors.counting()));
    out.line("| %s | %% |", heading);
    out.line("|---|---:|");
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_LINES)
        .forEach(
            entry ->
                out.line(
                    "| `%s` | %.1f |", entry.getKey(), 100.0 * entry.getValue() / stacks.size()));
  }

  /** From the innermost outwards. */
  private static Stream<String> own(List<RecordedFrame> frames) {
    return frames.stream()
        .map(frame -> type(frame.getMethod()))
        .filter(type -> type.startsWith(OWN))
        .map(type -> type.substring(OWN.length()));
  }

  private static String method(RecordedMethod method) {
    String type = type(method);
    return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
  }

  /** Copies of a hidden class, of which each has a name of its own, count as one. */
  private static String type(RecordedMethod method) {
    return COPY.matcher(method.getType().getName()).replaceFirst("");
  }
}
