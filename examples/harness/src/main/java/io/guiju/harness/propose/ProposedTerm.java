package io.guiju.harness.propose;

import io.guiju.harness.words.Problem;
import io.guiju.type.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping is to say of one component of a fact.
 *
 * @param state whether it holds, waits for a person, or is only shown
 * @param column the column that holds it; null where it is constant
 * @param constant its value in every row; null where a column holds it
 * @param unit the unit of an amount
 * @param creditCode whether it is checked as a unified social credit code
 * @param values what texts in the column mean
 * @param near what texts in the column may mean
 * @param remarks what a person should know of it
 */
record ProposedTerm(
    Property property,
    State state,
    @Nullable Column column,
    @Nullable String constant,
    Units.@Nullable Unit unit,
    boolean creditCode,
    Map<String, String> values,
    Map<String, String> near,
    List<Problem> remarks) {
  /** What has to happen to a proposal. */
  enum State {
    /** It holds as it stands. */
    GIVEN,
    /** It holds, but some of the first rows are rejected for what stands in them. */
    FAILS,
    /** The mapping is refused until a person says more. */
    OPEN,
    /** It stands in the mapping as a comment. */
    SHOWN
  }

  /** What stands for a value that only a person knows. */
  static final String UNSAID = "?";

  static ProposedTerm constant(Property property, String value, Problem... why) {
    return new ProposedTerm(
        property, State.GIVEN, null, value, null, false, Map.of(), Map.of(), List.of(why));
  }

  static ProposedTerm open(Property property, Problem why) {
    return new ProposedTerm(
        property, State.OPEN, null, UNSAID, null, false, Map.of(), Map.of(), List.of(why));
  }

  /** What a person has to confirm, and stands as a comment until then. */
  static ProposedTerm open(Property property, String maybe, Problem why) {
    return new ProposedTerm(
        property, State.OPEN, null, maybe, null, false, Map.of(), Map.of(), List.of(why));
  }

  boolean isComment() {
    return state == State.SHOWN
        || state == State.OPEN && column == null && !UNSAID.equals(constant);
  }

  /** The same as a comment. */
  ProposedTerm shown() {
    return with(State.SHOWN, values, remarks);
  }

  ProposedTerm remarked(Problem remark) {
    return with(state, values, Stream.concat(remarks.stream(), Stream.of(remark)).toList());
  }

  /** The same where some texts stand for no value. */
  ProposedTerm without(Set<String> noValue) {
    Map<String, String> others = new LinkedHashMap<>(values);
    if (!others.keySet().removeAll(noValue)) {
      return this;
    }
    return with(state, others, remarks).remarked(Problem.of("map.noValue"));
  }

  private ProposedTerm with(State how, Map<String, String> what, List<Problem> why) {
    return new ProposedTerm(property, how, column, constant, unit, creditCode, what, near, why);
  }
}
