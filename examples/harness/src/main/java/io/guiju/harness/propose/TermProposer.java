package io.guiju.harness.propose;

import io.guiju.harness.mapping.BadValue;
import io.guiju.harness.mapping.CellReader;
import io.guiju.harness.mapping.Factors;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.harness.mapping.Position;
import io.guiju.harness.propose.ProposedTerm.State;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.pack.Vocabulary;
import io.guiju.type.Country;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Proposes what a mapping says of a component that a column holds: unit, check and values. */
final class TermProposer {
  /** More texts than a person would write down. */
  private static final int MANY = 30;

  /** What Excel makes of a long number in a text file. */
  private static final Pattern SPOILED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d+");

  /** What has names, which a mapping can give in other words. */
  private static final Set<Class<?>> FEW = Set.of(Boolean.class, Place.class, Country.class);

  private final Vocabulary vocabulary;
  private final CellReader cells;
  private final CellWords words;
  private final Lexicon lexicon;

  TermProposer(RulePack pack, Lexicon lexicon) {
    this.vocabulary = pack.vocabulary();
    this.cells = new CellReader(vocabulary);
    this.words = new CellWords(vocabulary, lexicon);
    this.lexicon = lexicon;
  }

  /**
   * @param above the unit that stands above the headings
   */
  ProposedTerm of(FactType type, Property property, Column column, Units.@Nullable Unit above) {
    List<Problem> remarks = new ArrayList<>();
    State state = State.GIVEN;
    Units.Unit unit = null;
    if (Factors.isAmount(vocabulary, type, property)) {
      unit = column.heading().unit();
      if (unit == null && above != null && column.heading().asides().isEmpty()) {
        unit = above;
        remarks.add(Problem.of("map.unit.above"));
      }
      if (unit == null) {
        state = State.OPEN;
        List<String> asides = column.heading().asides();
        remarks.add(
            asides.isEmpty()
                ? Problem.of("map.unit")
                : Problem.of("map.unitUnknown", Listing.of(asides)));
      }
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> near = new LinkedHashMap<>();
    List<Column.Seen> unread = new ArrayList<>();
    int texts = 0;
    for (Column.Seen seen : column.texts()) {
      if (stands(property, seen.text())) {
        texts++;
        String meaning = isRead(property, seen.text()) ? "" : words.meaning(property, seen.text());
        if (meaning == null) {
          unread.add(seen);
          String maybe = words.near(property, seen.text());
          if (maybe != null) {
            near.put(seen.text(), maybe);
          }
        } else if (!meaning.isEmpty()) {
          values.put(seen.text(), meaning);
        }
      }
    }
    if (values.size() > MANY) {
      remarks.add(Problem.of("map.manyValues", values.size(), values.keySet().iterator().next()));
      values.clear();
      state = State.SHOWN;
    } else if (!unread.isEmpty()) {
      remarks.add(unread(property, unread, unread.size() == texts));
      if (!near.isEmpty()) {
        remarks.add(Problem.of("map.nearValues"));
      }
      state = unread.size() == texts ? State.SHOWN : failing(state);
    }
    boolean code = false;
    if (property.type() == String.class && Candidates.isOrganisation(property)) {
      int before = remarks.size();
      code = isCode(property, column, remarks);
      boolean spoiled = isSpoiled(column, remarks);
      state = spoiled || code && remarks.size() > before ? failing(state) : state;
    }
    if (near.size() > MANY) {
      near.clear();
    }
    return new ProposedTerm(property, state, column, null, unit, code, values, near, remarks);
  }

  private static Problem unread(Property property, List<Column.Seen> unread, boolean all) {
    boolean few = property.type().isEnum() || FEW.contains(property.type());
    String key = few ? "map.unread" : "map.unread.form";
    Column.Seen first = unread.get(0);
    return Problem.of(all ? "map.unreadable" : key, unread.size(), first.text(), first.line());
  }

  /** Whether a text is to be read; 无 in a column of yes and no is a no. */
  private boolean stands(Property property, String text) {
    return !lexicon.noValue().contains(text)
        || property.type() == Boolean.class && words.isNo(text);
  }

  private boolean isRead(Property property, String text) {
    boolean named = CellWords.isRegion(property) && !text.matches("\\d{6}");
    return !named && isRead(property, text, false);
  }

  private boolean isRead(Property property, String text, boolean creditCode) {
    try {
      cells.read(
          new MappedTerm(new Position("", 1, 1), property, null, null, null, creditCode, Map.of()),
          text);
      return true;
    } catch (BadValue e) {
      return false;
    }
  }

  private static State failing(State state) {
    return state == State.GIVEN ? State.FAILS : state;
  }

  /** Whether Excel left 9.13304E+17 of an id, from which nobody gets it back. */
  private static boolean isSpoiled(Column column, List<Problem> remarks) {
    List<Column.Seen> spoiled =
        column.texts().stream().filter(seen -> SPOILED.matcher(seen.text()).matches()).toList();
    if (spoiled.isEmpty()) {
      return false;
    }
    Column.Seen first = spoiled.get(0);
    remarks.add(Problem.of("map.spoiled", column.rows(spoiled), first.text(), first.line()));
    return true;
  }

  /** Whether most texts are unified social credit codes; those that are not are remarked. */
  private boolean isCode(Property property, Column column, List<Problem> remarks) {
    List<Column.Seen> texts =
        column.texts().stream().filter(s -> !lexicon.noValue().contains(s.text())).toList();
    List<Column.Seen> wrong =
        texts.stream().filter(seen -> !isRead(property, seen.text(), true)).toList();
    boolean most = 2 * wrong.size() < texts.size();
    boolean meant = wrong.size() < texts.size() || column.name().contains("信用代码");
    if (!wrong.isEmpty() && meant) {
      Column.Seen first = wrong.get(0);
      String key = most ? "map.wrongCodes" : "map.someCodes";
      remarks.add(Problem.of(key, column.rows(wrong), first.text(), first.line()));
    }
    return most;
  }
}
