package io.guiju.service.check;

import io.guiju.service.check.AssessmentView.PackView;
import io.guiju.service.store.StoredAssessment;

/** An assessment in a list. */
public record KeptView(String id, String createdAt, String asOf, PackView pack, String sha256) {
  static KeptView of(StoredAssessment kept) {
    return new KeptView(
        kept.id().toString(),
        kept.createdAt().toString(),
        kept.asOf().toString(),
        new PackView(kept.packId(), kept.packVersion(), kept.packDigest()),
        kept.sha256());
  }
}
