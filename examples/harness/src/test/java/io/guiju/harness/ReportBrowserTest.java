package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser, as people use it; skipped where there is no browser. */
class ReportBrowserTest {
  private static Browser browser;

  @TempDir static Path folder;
  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    page = browser.page(1280, 900, "en-US");
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
            complaints.add(request.url());
          }
        });
    page.navigate(BundledReport.file("report.html").toUri().toString());
    page.waitForSelector("#list .item");
  }

  @AfterEach
  void saysNothingAndAsksNobody() {
    page.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void searchesAndFilters() {
    String everyone = page.textContent("#hits");
    page.fill("[name=text]", "91330481XN4534679Q");
    assertThat(page.textContent("#hits")).startsWith("找到 1 个对象");
    page.selectOption("[name=outcome]", "UNDETERMINED");
    page.selectOption("[name=provision]", "3.2-c");
    assertThat(page.textContent("#hits")).isEqualTo("没有符合条件的对象");
    page.fill("[name=text]", "");
    String counted =
        page.textContent("#table-outcomes ~ * a[href$='provision=3.2-c&outcome=UNDETERMINED']");
    assertThat(page.textContent("#hits")).startsWith("找到 " + counted + " 个对象");
    page.click("#filters button");
    assertThat(page.textContent("#hits")).isEqualTo(everyone);
  }

  @Test
  void aNumberOfATableLeadsToItsSubjects() {
    page.click("#outcomes details > summary");
    page.click("a[href$='provision=2.3.1-b&outcome=SATISFIED']");
    String number = page.textContent("a[href$='provision=2.3.1-b&outcome=SATISFIED']");
    assertThat(page.textContent("#hits")).startsWith("找到 " + number + " 个对象");
    assertThat(page.inputValue("[name=provision]")).isEqualTo("2.3.1-b");
  }

  @Test
  void anAddressOpensWhatIsFoldedAroundItsPlace() {
    Cli cli = new Cli(folder);
    cli.checkRows("E1,甲,海宁市,6,100");
    page.navigate(folder.resolve("report/report.html").toUri() + "#table-each-duty");

    assertThat(page.isVisible("#table-each-duty")).isTrue();
    assertThat(page.isVisible("[data-chart=duties] svg")).isTrue();
    assertThat(page.isVisible("#table-other-targets")).isFalse();
    page.evaluate("location.hash = '#table-other-targets'");
    page.waitForSelector("#table-other-targets");
  }

  @Test
  void anAddressLeadsToAFindingAndTheWayBackIsThatOfTheBrowser() {
    page.evaluate(
        "location.hash = '#subjects?subject=Enterprise:91330481XN4534679Q&finding=3.2-c'");
    page.waitForSelector("dialog[open] details[data-provision='3.2-c'][open]");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("subject-name");
    page.goBack();
    assertThat(page.locator("dialog").isVisible()).isFalse();
    page.goForward();
    page.waitForSelector("dialog[open]");
    page.keyboard().press("Escape");
    page.waitForURL(url -> !url.contains("#"));
    page.click("#outcomes details > summary");
    page.click("#table-outcomes ~ * .open-list >> nth=0");
    String hits = page.textContent("#hits");
    page.click("#list .item");
    page.waitForSelector("dialog[open]");
    page.reload();
    page.waitForSelector("dialog[open]");
    assertThat(page.textContent("#hits")).isEqualTo(hits);
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo() {
    page.evaluate("location.hash = '#subjects?outcome=NONE&subject=Enterprise:nobody'");
    page.waitForSelector("#hits:text-is('没有符合条件的对象')");
    assertThat(page.inputValue("[name=text]")).isEqualTo("nobody");
    assertThat(page.inputValue("[name=outcome]")).isEmpty();
  }

  @Test
  void readsWithoutScripts() {
    Page plain = browser.pageWithoutScripts();
    plain.navigate(page.url());
    assertThat(plain.locator("#needs-script").isVisible()).isTrue();
    assertThat(plain.locator("#table-outcomes").isVisible()).isTrue();
    assertThat(plain.locator(".tools, figure, #filters, #list").all())
        .noneMatch(Locator::isVisible);
    plain.close();
  }

  @Test
  void explainsASubjectAsTheLibraryDoesInEitherLanguage() {
    page.fill("[name=text]", "91330481XN4534679Q");
    for (String lang : List.of("zh-CN", "en")) {
      page.click("[data-language=" + lang + "]");
      page.click("#list .item");
      page.click("dialog [data-provision='2.3.1-i'] > summary");
      String shown = page.innerHTML("dialog [data-provision='2.3.1-i'] article");
      Cli.Run said =
          new Cli(folder)
              .run(
                  "explain",
                  "--id=91330481XN4534679Q",
                  "--provision=2.3.1-i",
                  "--format=html",
                  "--lang=" + (lang.equals("en") ? "en" : "zh"));
      String article = said.out().replaceAll("(?s).*<article[^>]*>|</article>.*", "");
      assertThat(page.locator("dialog").isVisible()).isTrue();
      assertThat(normal(page, shown)).isEqualTo(normal(page, article));
      page.keyboard().press("Escape");
    }
    assertThat(page.title()).contains("report");
  }

  /** As the browser reads it, without the space between elements. */
  private static Object normal(Page page, String html) {
    return page.evaluate(
        "html => new DOMParser().parseFromString(html, 'text/html').body.innerHTML"
            + ".replace(/>\\s+</g, '><').trim()",
        html);
  }

  @Test
  void isUsedByKeyboardAlone() {
    page.focus("#list .item");
    page.keyboard().press("End");
    String last = (String) page.evaluate("document.activeElement.textContent");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowDown");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(last);
    page.keyboard().press("Enter");
    page.waitForSelector("dialog[open]");
    page.keyboard().press("Escape");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(last);
    assertThat((int) page.evaluate("document.querySelectorAll('#list .item').length"))
        .isLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1280})
  void nothingIsCutAtAnyWidth(int width) {
    page.setViewportSize(width, 800);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @Test
  void isAccessible() {
    page.click("#duties details > summary");
    assertThat(Browser.grave(new AxeBuilder(page))).isEmpty();
    page.click("#list .item >> nth=1");
    page.waitForSelector("dialog[open]");
    assertThat(Browser.grave(new AxeBuilder(page).include("#subject"))).isEmpty();
  }

  @Test
  void prints() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("nav").isVisible()).isFalse();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.click("#list .item >> nth=1");
    page.waitForSelector("dialog[open]");
    page.evaluate("document.querySelectorAll('dialog details').forEach(d => { d.open = true; })");
    String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-");
    assertThat(Pattern.compile("/Type /Page\\b(?!s)").matcher(pdf).results().count())
        .as("pages of all the findings about one subject")
        .isGreaterThan(1);
  }
}
