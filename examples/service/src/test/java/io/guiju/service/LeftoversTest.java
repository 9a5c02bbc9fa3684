package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.upload.Leftovers;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What a process leaves that is killed while an upload comes or goes. */
class LeftoversTest {
  private final Service service = Service.shared();
  private final Path data = service.bean(ServiceSettings.class).data();
  private final Path uploads = data.resolve("uploads");

  private String accepted() {
    String id = Registers.upload(service, Registers.enterprises(1)).text("/id");
    Registers.await(service, id, "DONE");
    return id;
  }

  private Path folder(String id) throws IOException {
    Path folder = Files.createDirectories(uploads.resolve(id));
    Files.writeString(folder.resolve("input-0"), "x");
    return folder;
  }

  private Path mark(String id, String step) throws IOException {
    return Files.createFile(uploads.resolve(id + step));
  }

  private void startAgain() {
    service.bean(Leftovers.class).end();
  }

  @Test
  void what_was_not_yet_accepted_goes_and_what_was_stays() throws IOException {
    String unknown = UUID.randomUUID().toString();
    String known = accepted();
    Path folder = folder(unknown);
    Path first = mark(unknown, ".COMING");
    Path second = mark(known, ".COMING");
    Path part = Files.writeString(data.resolve("incoming").resolve("upload_1.tmp"), "x");

    startAgain();

    assertThat(folder).doesNotExist();
    assertThat(first).doesNotExist();
    assertThat(second).doesNotExist();
    assertThat(part).doesNotExist();
    assertThat(service.get("/api/uploads/" + known).text("/state")).isEqualTo("DONE");
  }

  @Test
  void what_was_being_deleted_goes() throws IOException {
    String known = accepted();
    String half = UUID.randomUUID().toString();
    Path folder = folder(half);
    mark(known, ".GOING");
    mark(half, ".GOING");

    startAgain();

    assertThat(service.get("/api/uploads/" + known).status()).isEqualTo(404);
    assertThat(uploads.resolve(known)).doesNotExist();
    assertThat(folder).doesNotExist();
  }

  @Test
  void what_belongs_to_another_database_is_left() throws IOException {
    Path folder = folder(UUID.randomUUID().toString());

    startAgain();

    assertThat(folder).exists();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void an_upload_whose_folder_is_gone_says_so() throws IOException {
    String id = accepted();
    FileSystemUtils.deleteRecursively(uploads.resolve(id));

    startAgain();

    Answer lost = service.get("/api/uploads/" + id);
    assertThat(lost.text("/state")).isEqualTo("FAILED");
    assertThat(lost.text("/problem")).contains("no longer in the service's data folder");
    assertThat(
            service
                .send(
                    "PUT",
                    "/api/uploads/" + id + "/mapping",
                    "application/yaml",
                    BodyPublishers.ofString(Registers.MAPPING))
                .status())
        .isEqualTo(409);
    assertThat(service.delete("/api/uploads/" + id).status()).isEqualTo(204);
  }
}
