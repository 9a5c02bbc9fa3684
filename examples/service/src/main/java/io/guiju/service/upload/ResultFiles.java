package io.guiju.service.upload;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Serves the files of a result. */
final class ResultFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv;charset=UTF-8",
          "html", "text/html;charset=UTF-8",
          "json", "application/json",
          "jsonl", "application/x-ndjson",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** A report is a page by itself: it may run and look as it likes, and reach nothing. */
  private static final String ALONE =
      "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline';"
          + " script-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  private ResultFiles() {}

  static ResponseEntity<Resource> of(Path file) {
    String name = String.valueOf(file.getFileName());
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().contentType(MediaType.parseMediaType(type));
    if (name.endsWith(".html")) {
      answer.header("Content-Security-Policy", ALONE);
    } else {
      answer.header(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(name).build().toString());
    }
    return answer.body(new FileSystemResource(file));
  }
}
