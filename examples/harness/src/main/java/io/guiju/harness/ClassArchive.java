package io.guiju.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes as one Java has loaded them: for AppCDS, or from Java 25 on a cache for its ahead-of-time
 * work. It serves that very Java and jar alone; {@code bin/guiju} looks for it under this name.
 *
 * @param java the program that makes it
 */
record ClassArchive(Path java, Path jar, Path file, boolean aheadOfTime) {
  private static final int FIRST_AHEAD_OF_TIME = 25;

  /** That of the Java in use. */
  static ClassArchive of(Path jar) {
    boolean aheadOfTime = Runtime.version().feature() >= FIRST_AHEAD_OF_TIME;
    String name = "guiju-" + System.getProperty("java.version") + (aheadOfTime ? ".aot" : ".jsa");
    return new ClassArchive(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        jar,
        jar.resolveSibling(name),
        aheadOfTime);
  }

  /** The command that makes it, as another file first; without the quarrels of logs. */
  List<String> making(Path made) {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-Xlog:disable"));
    command.add((aheadOfTime ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + made);
    command.addAll(List.of("-jar", jar.toString(), "check", "--out", "result"));
    return command;
  }

  /** What Java is told so that it uses it; one that does not fit is passed over. */
  List<String> using() {
    return List.of(
        (aheadOfTime ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file, "-Xlog:disable");
  }
}
