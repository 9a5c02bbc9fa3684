package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The jar by itself: packs and compiled rules are found in the jars within it. */
@EnabledIfSystemProperty(named = "guiju.packaged", matches = "true")
class PackagedIT {
  private static final Path JAR = Path.of("target/guiju-service.jar").toAbsolutePath();

  @TempDir Path folder;

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /** Waits until the pack has passed its check. */
  private Service ready(int port, Process process) throws Exception {
    Service service = Service.at("http://127.0.0.1:" + port);
    for (int i = 0; i < 900; i++) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("log"))).isTrue();
      try {
        if (service.get("/actuator/health/readiness").status() == 200) {
          return service;
        }
      } catch (UncheckedIOException e) {
        // Not yet.
      }
      Thread.sleep(100);
    }
    throw new AssertionError(Files.readString(folder.resolve("log")));
  }

  @Test
  void starts_is_killed_goes_on_and_stops() throws Exception {
    int port = freePort();
    String option = "--server.port=" + port;
    String id;
    Process killed = start(option);
    try {
      Service service = ready(port, killed);
      assertThat(service.post("/api/assessments", Bodies.enterprise("J1")).body())
          .contains("\"provision\":\"3.2-c\"")
          .contains("NOT_SATISFIED");
      id = Registers.upload(service, Registers.enterprises(800)).text("/id");
      Registers.await(service, id, answer -> answer.json().at("/progress/checked").asInt() > 520);
    } finally {
      killed.destroyForcibly().waitFor();
    }
    Path incomplete =
        folder.resolve("guiju-data/uploads").resolve(id).resolve("result/INCOMPLETE.txt");
    assertThat(incomplete).exists();

    Process second = start(option);
    try {
      Service service = ready(port, second);
      Registers.await(service, id, "DONE");
      assertThat(service.get("/api/uploads/" + id + "/files/summary.json").body())
          .contains("\"assessed\": 800");
    } finally {
      second.destroy();
      assertThat(second.waitFor(40, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(Files.readString(folder.resolve("log"))).contains("Graceful shutdown complete");
  }

  @Test
  void says_in_words_why_it_does_not_start() throws Exception {
    Process process = start("--server.address=0.0.0.0");

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("log")))
        .contains("server.address is '0.0.0.0', which other machines reach")
        .contains("set guiju.api-keys")
        .doesNotContain("\tat ");
  }
}
