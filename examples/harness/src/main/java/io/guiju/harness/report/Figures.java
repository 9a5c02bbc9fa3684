package io.guiju.harness.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page counts beside the findings by provision; its size does not grow with a run. */
final class Figures {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was found in one district. */
  static final class District {
    @JsonProperty long subjects;
    @JsonProperty long entitled;
    @JsonProperty final long[] outcomes = new long[Outcome.values().length];

    long of(Outcome outcome) {
      return outcomes[outcome.ordinal()];
    }
  }

  @JsonProperty private final Map<String, Long> subjects;
  @JsonProperty private final Map<String, District> districts;
  @JsonProperty private final Shares shares;
  @JsonProperty private final Gains gains;

  /** What was written of them. */
  private record Kept(
      Map<String, Long> subjects,
      Map<String, District> districts,
      Shares.Kept shares,
      Gains.Kept gains) {}

  /**
   * @param written what {@link #write} gave; null for none
   */
  Figures(RulePack pack, Both words, @Nullable String written) {
    Kept kept = written == null ? null : read(written);
    subjects = new TreeMap<>(kept == null ? Map.of() : kept.subjects);
    districts = new TreeMap<>(kept == null ? Map.of() : kept.districts);
    shares = new Shares(pack, words, kept == null ? null : kept.shares);
    gains = new Gains(kept == null ? null : kept.gains);
  }

  private static Kept read(String written) {
    try {
      return JSON.readValue(written, Kept.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one text. */
  String write() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param in where it is counted
   */
  void add(Subject subject, String in) {
    subjects.merge(subject.key().type().name(), 1L, Long::sum);
    District district = districts.computeIfAbsent(in, d -> new District());
    district.subjects++;
    boolean isEntitled = false;
    for (Finding finding : subject.findings()) {
      district.outcomes[finding.outcome().ordinal()]++;
      isEntitled |= finding.outcome() == Outcome.SATISFIED;
    }
    district.entitled += isEntitled ? 1 : 0;
  }

  long subjects() {
    return subjects.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many satisfy at least one provision. */
  long entitled() {
    return districts.values().stream().mapToLong(district -> district.entitled).sum();
  }

  /** The keys of the districts, by code; those that are none last. */
  List<String> districts() {
    List<String> keys = new ArrayList<>(districts.keySet());
    for (String none : List.of(Districts.WHOLE, Districts.OUTSIDE, Districts.UNKNOWN)) {
      if (keys.remove(none)) {
        keys.add(none);
      }
    }
    return keys;
  }

  District district(String key) {
    return districts.get(key);
  }

  Shares shares() {
    return shares;
  }

  Gains gains() {
    return gains;
  }
}
