package io.guiju.service.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * What the service keeps has to be written: a database that can only be read would be noticed with
 * the first assessment.
 */
public final class DataCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  /** The folder of what was accepted. */
  public static final String UPLOADS = "uploads";

  /** The folder of what is being sent, where it takes no room from another disk. */
  public static final String INCOMING = "incoming";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String set = context.getEnvironment().getProperty("guiju.data", ServiceSettings.DATA);
    Path folder = Path.of(set).toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw refused(folder, Files.exists(folder) ? "is a file" : "cannot be made");
    }
    for (String name : List.of("", UPLOADS, INCOMING, "guiju.mv.db")) {
      Path inside = folder.resolve(name);
      if (Files.exists(inside) && !Files.isWritable(inside)) {
        throw refused(inside, "cannot be written");
      }
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                INCOMING,
                Map.of("spring.servlet.multipart.location", folder.resolve(INCOMING).toString())));
  }

  private static CannotStart refused(Path where, String why) {
    return new CannotStart(
        "The service keeps its data under guiju.data, of which " + where + " " + why + ".",
        "Let user '"
            + System.getProperty("user.name")
            + "' write there, or set another folder with --guiju.data=... (GUIJU_DATA in the"
            + " environment).");
  }
}
