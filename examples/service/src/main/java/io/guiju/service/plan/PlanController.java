package io.guiju.service.plan;

import io.guiju.harness.words.Nearest;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.service.pack.Cases;
import io.guiju.service.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pack says. */
@RestController
@RequestMapping("/api")
@Tag(name = "plan")
class PlanController {
  private final RulePack pack;
  private final Cases cases;

  PlanController(RulePack pack, Cases cases) {
    this.pack = pack;
    this.cases = cases;
  }

  @GetMapping("/provisions")
  @Operation(summary = "The plan in its outline")
  PlanView plan(Language language) {
    return PlanView.of(pack, language);
  }

  @GetMapping("/provisions/{id}")
  @Operation(summary = "A provision with its words, readings, rules and cases")
  ProvisionDetail provision(@PathVariable String id, Language language) {
    Provision provision = pack.provision(id);
    if (provision == null) {
      throw Refused.unknown(
          "provision.absent",
          id,
          new Nearest(id, pack.provisions().stream().map(Provision::id).toList()));
    }
    return ProvisionDetail.of(provision, pack, cases.all(), language);
  }

  @GetMapping("/text")
  @Operation(summary = "The text of the plan, cut where the words of a provision begin and end")
  TextView text() {
    return TextView.of(pack);
  }

  @GetMapping("/words")
  @Operation(summary = "What the constants of answers are called")
  WordsView words(Language language) {
    return WordsView.of(pack, language);
  }

  @GetMapping("/terms")
  @Operation(summary = "Types of facts and their terms: what a request can say")
  List<TypeView> terms(Language language) {
    return pack.vocabulary().types().stream()
        .map(type -> TypeView.of(type, pack.vocabulary(), language))
        .toList();
  }

  @GetMapping("/parameters")
  @Operation(summary = "Parameters with their values by date")
  List<ParameterView> parameters(Language language) {
    return pack.parameters().all().stream()
        .map(parameter -> ParameterView.of(parameter, language))
        .toList();
  }
}
