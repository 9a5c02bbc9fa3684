package io.guiju.service.check;

import io.guiju.Assessment;
import io.guiju.json.AssessmentJson;
import io.guiju.pack.RulePack;
import io.guiju.service.check.AssessmentView.PackView;
import io.guiju.service.store.Assessments;
import io.guiju.service.store.Packed;
import io.guiju.service.store.StoredAssessment;
import io.guiju.service.web.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks facts and keeps what came out, so that it can be run again. */
@Component
class Keeping {
  private final Requests requests;
  private final RulePack pack;
  private final AssessmentJson documents;
  private final Assessments store;
  private final JsonMapper json;
  private final Clock clock;
  private final Meters meters;

  Keeping(
      Requests requests,
      RulePack pack,
      AssessmentJson documents,
      Assessments store,
      JsonMapper json,
      Clock clock,
      Meters meters) {
    this.requests = requests;
    this.pack = pack;
    this.documents = documents;
    this.store = store;
    this.json = json;
    this.clock = clock;
    this.meters = meters;
  }

  /** An assessment under the id that it is kept by. */
  record Kept(UUID id, Assessment assessment) {}

  Kept check(AssessmentRequest request, Prepared prepared) {
    Assessment assessment = meters.count(prepared::check);
    String document = documents.write(assessment);
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Nobody waits for it any more");
    }
    UUID id = UUID.randomUUID();
    store.add(
        new StoredAssessment(
            id,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            prepared.asOf(),
            pack.id(),
            pack.version(),
            pack.digest(),
            json.writeValueAsString(request),
            document,
            Packed.sha256(document)),
        Named.in(prepared.facts()));
    return new Kept(id, assessment);
  }

  StoredAssessment find(UUID id) {
    StoredAssessment kept = store.find(id);
    if (kept == null) {
      throw Refused.unknown("assessment.unknown", id);
    }
    return kept;
  }

  /** As it came out; of another pack its findings cannot be put into words any more. */
  Assessment assessment(StoredAssessment kept) {
    if (!kept.packDigest().equals(pack.digest()) || !kept.packId().equals(pack.id())) {
      throw Refused.of(
          HttpStatus.CONFLICT,
          "pack",
          "assessment.pack",
          kept.packId(),
          kept.packVersion(),
          kept.id());
    }
    return documents.read(kept.document());
  }

  Replay replay(StoredAssessment kept) {
    Prepared prepared = requests.read(json.readValue(kept.request(), AssessmentRequest.class));
    String now = documents.write(prepared.check());
    String sha256 = Packed.sha256(now);
    boolean same = sha256.equals(kept.sha256());
    return new Replay(
        same,
        kept.sha256(),
        sha256,
        new PackView(kept.packId(), kept.packVersion(), kept.packDigest()),
        PackView.of(pack),
        same ? List.of() : Documents.changes(kept.document(), now));
  }
}
