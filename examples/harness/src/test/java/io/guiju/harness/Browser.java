package io.guiju.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The browser on the path of whoever tests, or a reason why there can be none. */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Path executable) {
    // Downloads nothing: it drives what is there.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox")));
  }

  public static Browser start() {
    Path executable = onPath();
    if (executable == null) {
      return Assumptions.abort("No browser to show the page in: none on the path of " + NAMES);
    }
    try {
      return new Browser(executable);
    } catch (RuntimeException e) {
      return Assumptions.abort("The browser does not start here: " + e.getMessage());
    }
  }

  private static @Nullable Path onPath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /**
   * An empty page.
   *
   * @param locale the one that its reader prefers
   */
  public com.microsoft.playwright.Page page(int width, int height, String locale) {
    return browser.newPage(
        new com.microsoft.playwright.Browser.NewPageOptions()
            .setViewportSize(width, height)
            .setLocale(locale));
  }

  /** An empty page on which no script runs. */
  com.microsoft.playwright.Page pageWithoutScripts() {
    return browser.newPage(
        new com.microsoft.playwright.Browser.NewPageOptions().setJavaScriptEnabled(false));
  }

  /**
   * What keeps people from using a page, by rule and first element. What is as it should be is not
   * written down: that takes longer than the check.
   */
  public static List<String> grave(AxeBuilder axe) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return axe.options(options).analyze().getViolations().stream()
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
