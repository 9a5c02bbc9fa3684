package io.guiju.service.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guiju.service.store.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An upload as it is now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UploadView(
    String id,
    String createdAt,
    String state,
    String asOf,
    String language,
    List<String> files,
    Progress progress,
    String notes,
    String problem,
    @Nullable Integer exitCode,
    List<String> results) {
  /**
   * How far it is.
   *
   * @param records to check in all; null while rows are read and after the end
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Progress(long read, long rejected, long checked, @Nullable Long records) {
    static Progress of(Upload upload, @Nullable Run run) {
      if (run == null) {
        return new Progress(upload.read(), upload.rejected(), upload.checked(), null);
      }
      long all = run.recordsInAll();
      return new Progress(
          run.rowsRead(), run.rowsRejected(), run.recordsChecked(), all < 0 ? null : all);
    }
  }

  static UploadView of(Upload upload, @Nullable Run run, List<String> results) {
    return new UploadView(
        upload.id().toString(),
        upload.createdAt().toString(),
        upload.state().name(),
        upload.asOf().toString(),
        upload.language().locale().toLanguageTag(),
        upload.files(),
        Progress.of(upload, run),
        upload.notes(),
        upload.problem(),
        upload.exitCode(),
        results);
  }
}
