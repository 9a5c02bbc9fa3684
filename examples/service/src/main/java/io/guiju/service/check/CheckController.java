package io.guiju.service.check;

import io.guiju.Assessment;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.service.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks facts and forgets them. */
@RestController
@RequestMapping("/api")
@Tag(name = "check")
class CheckController {
  private final Requests requests;
  private final RulePack pack;
  private final Work work;
  private final Meters meters;

  CheckController(Requests requests, RulePack pack, Work work, Meters meters) {
    this.requests = requests;
    this.pack = pack;
    this.work = work;
    this.meters = meters;
  }

  @PostMapping("/explain")
  @Operation(summary = "Explain what facts mean, in full; nothing is stored")
  AssessmentView explain(
      @RequestBody AssessmentRequest request,
      @Parameter(description = "The form of each explanation: text or html")
          @RequestParam(defaultValue = "text")
          String format,
      Language language) {
    Form form = Form.of(format);
    Prepared prepared = requests.read(request);
    return work.within(
        () -> {
          Assessment assessment = meters.count(prepared::check);
          return AssessmentView.of(null, assessment, pack, language, form);
        });
  }

  @PostMapping("/what-if")
  @Operation(
      summary = "Say what would change under other parameters, on another date or with other facts")
  WhatIfView whatIf(@RequestBody WhatIfRequest request, Language language) {
    Prepared before = requests.read(request.before());
    if (Conditions.require("then", request.then()).saysNothing()) {
      throw Refused.wrong("then.empty").with("pointer", "/then");
    }
    Prepared after = requests.read(request, before);
    return work.within(() -> WhatIfView.of(before.check(), after.check(), pack, language));
  }
}
