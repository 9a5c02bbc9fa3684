package io.guiju.harness.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Beside;
import io.guiju.harness.result.Only;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;

/** {@code report.html} of a run that was about the plan alone. */
public record PlanReport(ResultFolder folder, RulePack pack, Words language) implements Beside {
  @Override
  public String file() {
    return ResultFolder.REPORT;
  }

  @Override
  public void finish(Summary summary, Register read, RunLog log, JsonNode run) {
    Both words = new Both(pack);
    Content content =
        new Content(
            pack,
            words,
            language.language(),
            summary,
            read,
            log,
            run,
            null,
            new Districts(pack, words),
            Only.ALL,
            Content.NOT_LISTED);
    new ReportPage(content).write(folder.file(ResultFolder.REPORT), null);
  }
}
