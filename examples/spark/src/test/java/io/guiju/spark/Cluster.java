package io.guiju.spark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A master and workers of Spark as processes on this machine, each worker with one executor. */
final class Cluster implements AutoCloseable {
  private static final String ADDRESS = "spark://127.0.0.1:17077";
  private static final String PAGE = "http://127.0.0.1:14040/api/v1/applications";
  private static final String MEMORY = "1g";

  /** Some are assessed and others not when a worker is killed. */
  static final String PARTITIONS = "8";

  private final Path home;
  private final Path folder;
  private final List<Process> processes = new CopyOnWriteArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param home a folder with Spark's jars
   * @param folder for what the processes leave
   */
  Cluster(Path home, Path folder, int workers) throws IOException, InterruptedException {
    this.home = home.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    // Who interrupts a run leaves no processes behind.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    start(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        "17077",
        "--webui-port",
        "18080");
    until(() -> ask("http://127.0.0.1:18080/json/").contains("ALIVE"));
    for (int i = 1; i <= workers; i++) {
      start(
          "worker" + i,
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--cores",
          "1",
          "--memory",
          MEMORY,
          "--webui-port",
          "0",
          "--work-dir",
          this.folder.resolve("work").toString(),
          ADDRESS);
    }
    until(() -> ask("http://127.0.0.1:18080/json/").contains("\"aliveworkers\" : " + workers));
  }

  /**
   * Starts a job; its output goes to a file.
   *
   * @param speculating whether tasks are tried twice that take longer than others
   */
  Process submit(Path jar, boolean speculating, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                ADDRESS,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.port=14040",
                "--conf",
                "spark.executor.memory=" + MEMORY,
                "--conf",
                "spark.executor.cores=1",
                "--conf",
                "spark.speculation=" + speculating,
                "--conf",
                "spark.speculation.multiplier=1.1",
                "--conf",
                "spark.speculation.quantile=0.3",
                "--class",
                SparkCheck.class.getName(),
                jar.toAbsolutePath().toString()));
    command.addAll(arguments);
    return start("driver", command.toArray(String[]::new));
  }

  private Process start(String name, String... command) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY));
    all.addAll(List.of(System.getProperty("guiju.opens").split(" ")));
    all.add(
        "-Dlog4j2.configurationFile=" + Cluster.class.getResource("/log4j2-cluster.properties"));
    all.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    all.addAll(List.of(command));
    ProcessBuilder process =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process started = process.start();
    processes.add(started);
    return started;
  }

  /** Waits until some partition was assessed and others were not. */
  boolean isInTheMiddle() {
    String applications = ask(PAGE);
    int id = applications.indexOf("\"id\" : \"");
    if (id < 0) {
      return false;
    }
    String application = applications.substring(id + 8, applications.indexOf('"', id + 8));
    String stages = ask(PAGE + "/" + application + "/stages?status=active");
    return stages.contains("guiju 3/4") && stages.matches("(?s).*\"numCompleteTasks\" : [1-7],.*");
  }

  /** Kills a worker with its executor, as when a machine goes. */
  void killWorker() {
    ProcessHandle worker = processes.get(processes.size() - 2).toHandle();
    List<ProcessHandle> all = new ArrayList<>(worker.descendants().toList());
    worker.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** The most memory of the driver's process so far, and of the largest executor's, in MiB. */
  static long peak(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  long peakOfExecutors() {
    return processes.stream()
        .filter(Process::isAlive)
        .flatMap(p -> p.toHandle().descendants())
        .mapToLong(Cluster::peak)
        .max()
        .orElse(0);
  }

  private String ask(String address) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void until(java.util.function.BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 1200 && !done.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    for (Process process : processes) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
