package io.guiju.harness.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.harness.outline.Agencies;
import io.guiju.pack.Indicator;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Target;
import io.guiju.pack.Text;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.Observation;
import io.guiju.progress.Pace;
import io.guiju.progress.Progress;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code progress.json}: the whole scoreboard for programs, values as exact texts. */
final class ProgressJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Board board;
  private final ProgressWords chinese;
  private final ProgressWords english;

  private ProgressJson(Board board) {
    this.board = board;
    this.chinese = ProgressWords.of(board.pack(), Language.ZH);
    this.english = ProgressWords.of(board.pack(), Language.EN);
  }

  static ObjectNode of(Board board) {
    return new ProgressJson(board).json();
  }

  private ObjectNode json() {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("pack").put("id", board.pack().id()).put("version", board.pack().version());
    root.put("asOf", board.scoreboard().asOf().toString());
    root.set("counts", counts(board));
    ArrayNode targets = root.putArray("targets");
    board.targets().forEach(target -> targets.add(json(target)));
    ArrayNode duties = root.putArray("duties");
    board.duties().forEach(duty -> duties.add(json(duty)));
    ArrayNode mechanisms = root.putArray("mechanisms");
    board
        .scoreboard()
        .mechanisms()
        .forEach(report -> mechanisms.add(json(report).put("provision", report.provision())));
    ArrayNode elsewhere = root.putArray("elsewhere");
    board.scoreboard().elsewhere().forEach(seen -> elsewhere.add(json(seen)));
    ArrayNode once = root.putArray("countedOnce");
    board.same().forEach((target, provisions) -> once.add(json(target.indicator(), provisions)));
    ArrayNode agencies = root.putArray("agencies");
    Agencies.of(board.pack()).forEach((name, all) -> agencies.add(json(name, all)));
    return root;
  }

  /** How many targets and duties stand how. */
  static ObjectNode counts(Board board) {
    return counts(board, board.pack().provisions());
  }

  private static ObjectNode counts(Board board, Collection<Provision> provisions) {
    ObjectNode counts = JSON.createObjectNode();
    put(counts.putObject("targets"), board, provisions, ProvisionKind.TARGET);
    put(counts.putObject("duties"), board, provisions, ProvisionKind.DUTY);
    return counts;
  }

  private static void put(
      ObjectNode node, Board board, Collection<Provision> provisions, ProvisionKind kind) {
    Board.counts(kind, board.of(provisions, kind))
        .forEach((state, times) -> node.put(state.name(), times));
  }

  /** Targets that state the same, by reading counted once. */
  private static ObjectNode json(Indicator indicator, List<Provision> provisions) {
    ObjectNode node = JSON.createObjectNode().put("indicator", indicator.id());
    ArrayNode ids = node.putArray("provisions");
    provisions.forEach(provision -> ids.add(provision.id()));
    return node;
  }

  private ObjectNode json(String agency, Collection<Provision> provisions) {
    ObjectNode node = JSON.createObjectNode();
    node.put("agency", agency.equals(Agencies.NONE_NAMED) ? null : agency);
    ArrayNode ids = node.putArray("provisions");
    provisions.forEach(provision -> ids.add(provision.id()));
    node.set("counts", counts(board, provisions));
    return node;
  }

  private ObjectNode head(Progress progress) {
    Provision provision = progress.provision();
    ObjectNode node = JSON.createObjectNode();
    node.put("provision", provision.id());
    node.put("section", provision.citation().section().id());
    node.put("firmness", provision.firmness().name());
    node.put("outcome", progress.outcome().name());
    node.put("standing", name(progress.standing()));
    node.put("state", ProgressState.of(progress).name());
    ArrayNode agencies = node.putArray("agencies");
    provision.citation().section().agencies().forEach(agencies::add);
    put(node.putObject("what"), new Text(chinese.what(provision), english.what(provision)));
    put(node.putObject("words"), words(progress));
    put(node.putObject("basis"), new Text(chinese.basis(progress), english.basis(progress)));
    ArrayNode caveats = node.putArray("caveats");
    provision.caveats().forEach(caveat -> put(caveats.addObject(), caveat));
    ArrayNode faults = node.putArray("faults");
    progress.faults().forEach(fault -> faults.add(fault.toString()));
    return node;
  }

  private Text words(Progress progress) {
    return new Text(
        String.join("\n", chinese.explain(progress)), String.join("\n", english.explain(progress)));
  }

  private static void put(ObjectNode node, Text text) {
    node.put("zh", text.zh()).put("en", text.en());
  }

  private ObjectNode json(TargetProgress progress) {
    Target target = Objects.requireNonNull(progress.provision().target());
    ObjectNode node = head(progress);
    node.put("indicator", target.indicator().id());
    node.put("unit", Exact.unit(target));
    node.put("comparison", target.comparison().name());
    node.put("over", target.over().name());
    node.put("from", target.from());
    node.put("through", target.through());
    Indicator than = target.than();
    node.put("than", than == null ? null : than.id());
    node.put("value", exact(progress.value(), target));
    node.put("limit", exact(progress.limit(), target));
    node.put("enough", exact(progress.enough(), target));
    node.put("year", progress.year());
    node.set("pace", json(progress.pace(), target));
    ArrayNode parts = node.putArray("parts");
    for (TargetProgress.Part part : progress.parts()) {
      parts
          .addObject()
          .put("name", part.name())
          .put("outcome", part.outcome().name())
          .put("standing", name(part.standing()))
          .put("value", exact(part.value(), target))
          .put("limit", exact(part.limit(), target));
    }
    ArrayNode used = node.putArray("used");
    progress.used().forEach(seen -> used.add(json(seen)));
    ArrayNode missing = node.putArray("missing");
    progress.missing().forEach(missing::add);
    ArrayNode outdated = node.putArray("outdated");
    for (TargetProgress.Outdated old : progress.outdated()) {
      outdated.addObject().put("year", old.year()).put("lastRead", old.lastRead().toString());
    }
    node.put("tallied", progress.tallied() == null ? null : progress.tallied().toString());
    ArrayNode weak = node.putArray("weakYears");
    for (TargetProgress.Weak year : progress.weak()) {
      String growth = Exact.of(year.growth().times(BigDecimal.valueOf(100)));
      weak.addObject().put("year", year.year()).put("growth", growth);
    }
    return node;
  }

  private static @Nullable String exact(@Nullable Ratio value, Target target) {
    return value == null ? null : Exact.of(value, target);
  }

  /** What is needed of growth is for all years left together. */
  private static @Nullable ObjectNode json(@Nullable Pace pace, Target target) {
    return pace == null
        ? null
        : JSON.createObjectNode()
            .put("since", pace.since())
            .put("first", exact(pace.first(), target))
            .put("year", pace.year())
            .put("expected", exact(pace.expected(), target))
            .put("needed", exact(pace.needed(), target));
  }

  private static ObjectNode json(Observation seen) {
    return JSON.createObjectNode()
        .put("indicator", seen.indicator())
        .put("region", seen.region())
        .put("year", seen.year())
        .put("value", seen.value() == null ? null : seen.value().toPlainString())
        .put("outOf", seen.outOf() == null ? null : seen.outOf().toPlainString())
        .put("unit", seen.unit())
        .put("source", seen.source())
        .put("final", seen.finalValue())
        .put("known", seen.known())
        .put("unknown", seen.unknown())
        .put("undated", seen.undated())
        .put("complete", seen.complete());
  }

  private ObjectNode json(DutyProgress progress) {
    ObjectNode node = head(progress);
    ArrayNode parts = node.putArray("parts");
    for (DutyProgress.Part part : progress.parts()) {
      Measure latest = part.latest();
      ObjectNode one =
          parts
              .addObject()
              .put("thing", part.thing() == null ? null : part.thing().id())
              .put("region", part.region() == null ? null : part.region().code())
              .put("year", part.year())
              .put("outcome", part.outcome().name())
              .put("standing", name(part.standing()))
              .put("state", ProgressState.of(part).name());
      one.set("latest", latest == null ? null : json(latest));
      ArrayNode unclear = one.putArray("unclear");
      part.unclear().forEach(report -> unclear.add(json(report)));
      one.put("outdated", part.outdated() == null ? null : part.outdated().toString());
    }
    return node;
  }

  private static ObjectNode json(Measure latest) {
    return JSON.createObjectNode()
        .put("id", latest.id())
        .put("body", latest.body())
        .put("on", latest.on() == null ? null : latest.on().toString())
        .put("status", name(latest.status()))
        .put("evidence", latest.evidence());
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
