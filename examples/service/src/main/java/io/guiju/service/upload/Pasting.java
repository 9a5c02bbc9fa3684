package io.guiju.service.upload;

import io.guiju.harness.input.Cells;
import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.mapping.BadValue;
import io.guiju.harness.mapping.CellReader;
import io.guiju.harness.mapping.MappedFact;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.harness.words.Problem;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.service.check.FactInput;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.web.ProblemWords;
import io.guiju.service.web.Refused;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows with headings by the mapping that is proposed for them. */
@Component
class Pasting {
  private static final Pattern UNSAID_YEAR = Pattern.compile("(?m)year: \\{constant: '\\?'}");
  private static final Pattern UNSAID = Pattern.compile("\\{constant: '\\?'}");

  private final Mappings mappings;
  private final RulePack pack;
  private final int most;

  Pasting(Mappings mappings, RulePack pack, ServiceSettings settings) {
    this.mappings = mappings;
    this.pack = pack;
    this.most = settings.limits().facts();
  }

  PasteController.Read read(String text, LocalDate asOf, Language language) {
    byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
    SourceFile file =
        new SourceFile("paste.tsv", "paste.tsv", null, () -> new ByteArrayInputStream(bytes));
    String proposed = mappings.propose(List.of(file), language).text();
    String year = "year: {constant: " + (asOf.getYear() - 1) + "}";
    String whole =
        UNSAID.matcher(UNSAID_YEAR.matcher(proposed).replaceAll(year)).replaceAll("{constant: E1}");
    MappedFile mapped = mappings.read(whole).files().get(0);
    try (Table table = Tables.open(file, FileFormat.UNSAID)) {
      Reader reader = new Reader(mapped, table.columns(), ProblemWords.in(language));
      for (Row row = table.next(); row != null; row = table.next()) {
        reader.read(row);
      }
      return reader.result(UNSAID.matcher(proposed).find());
    }
  }

  /** Gathers the facts of rows; rows that speak of the same fact give one. */
  private final class Reader {
    private final CellReader cells = new CellReader(pack.vocabulary());
    private final MappedFile mapped;
    private final List<String> columns;
    private final Words words;
    private final Map<String, FactInput> facts = new LinkedHashMap<>();

    Reader(MappedFile mapped, List<String> columns, Words words) {
      this.mapped = mapped;
      this.columns = columns;
      this.words = words;
    }

    void read(Row row) {
      if (row.broken() != null) {
        throw refused(row.broken(), null);
      }
      for (MappedFact fact : mapped.facts()) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder key = new StringBuilder(fact.type().name());
        for (MappedTerm term : fact.terms()) {
          Object value = value(term, row);
          if (value != null) {
            values.put(term.property().name(), value);
          }
          if (term.property().isKey()) {
            key.append('\t').append(value);
          }
        }
        facts
            .computeIfAbsent(
                key.toString(),
                k -> new FactInput(fact.type().name(), new LinkedHashMap<>(), null, null))
            .values()
            .putAll(values);
      }
      if (facts.size() > most) {
        throw refused(Problem.of("paste.many", most), null);
      }
    }

    private @Nullable Object value(MappedTerm term, Row row) {
      if (term.column() == null) {
        return written(term.constant());
      }
      int index = columns.indexOf(term.column());
      String text = index < row.cells().size() ? Cells.stripped(row.cells().get(index)) : "";
      if (text.isEmpty()) {
        return null;
      }
      try {
        return written(cells.read(term, text));
      } catch (BadValue e) {
        throw refused(e.problem(), term.column());
      }
    }

    /** As requests write it. */
    private @Nullable Object written(@Nullable Object value) {
      if (value instanceof BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
      } else if (value instanceof Enum<?> constant) {
        return constant.name();
      }
      return value == null || value instanceof Integer || value instanceof Boolean
          ? value
          : value.toString();
    }

    private Refused refused(Problem why, @Nullable String column) {
      return Refused.wrong("paste.cell", why).with("term", column);
    }

    private String label(MappedFact fact, MappedTerm term) {
      return Objects.requireNonNull(
              pack.vocabulary().term(fact.type(), term.property().name()), term::toString)
          .label()
          .in(words.language());
    }

    PasteController.Read result(boolean unsaid) {
      Set<String> unused = new LinkedHashSet<>(columns);
      Set<String> open = new LinkedHashSet<>();
      for (MappedFact fact : mapped.facts()) {
        for (MappedTerm term : fact.terms()) {
          if (term.column() != null) {
            unused.remove(term.column());
          } else if (unsaid && term.property().isKey()) {
            open.add(label(fact, term));
          }
        }
      }
      return new PasteController.Read(
          new ArrayList<>(facts.values()), List.copyOf(unused), List.copyOf(open));
    }
  }
}
