package io.guiju.service.upload;

import io.guiju.service.store.Upload;
import io.guiju.service.store.Uploads;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Removes uploads that hold what is to go. */
@Component
public class Removal {
  private final Uploads store;
  private final Mentions mentions;
  private final Intake intake;

  Removal(Uploads store, Mentions mentions, Intake intake) {
    this.store = store;
    this.mentions = mentions;
    this.intake = intake;
  }

  /** Removes those that name a subject, whole; returns their ids. */
  public List<String> about(String id) {
    List<Upload> found =
        store.latest(Integer.MAX_VALUE).stream()
            .filter(upload -> mentions.isIn(upload, id))
            .toList();
    found.forEach(upload -> intake.delete(upload.id()));
    return found.stream().map(upload -> upload.id().toString()).toList();
  }

  public int before(Instant time) {
    List<Upload> found = store.before(time);
    found.forEach(upload -> intake.delete(upload.id()));
    return found.size();
  }
}
