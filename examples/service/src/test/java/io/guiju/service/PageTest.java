package io.guiju.service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.guiju.harness.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser, as people use it; skipped where there is no browser. */
class PageTest {
  private static final String EXPENSE = "研发费用 (元)";
  private static final String REVENUE = "营业收入 (元)";

  @TempDir static Path data;
  private static Browser browser;
  private static Service service;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    service = Service.start(data);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (service != null) {
      service.close();
    }
  }

  @BeforeEach
  void open() {
    page = browser.page(1280, 900, "zh-CN");
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("http://127.0.0.1:")) {
            complaints.add(request.url());
          }
        });
    page.navigate(service.url());
    assertThat(finding("3.2-c")).isVisible();
  }

  @AfterEach
  void complainsOfNothingAndAsksNobodyElse() {
    page.close();
    assertThat(complaints).isEmpty();
  }

  private Locator finding(String provision) {
    return page.locator("details[data-provision='" + provision + "']");
  }

  private Locator outcome(String provision) {
    return finding(provision).locator("summary .outcome");
  }

  private void typeFigures(String expense) {
    page.getByLabel("检查日").fill("2024-12-31");
    page.getByLabel("所在地").selectOption("330481");
    page.getByLabel(EXPENSE).fill(expense);
    page.getByLabel(REVENUE).fill("100000000");
  }

  @Test
  void a_finding_changes_as_figures_are_typed() {
    typeFigures("3400000");
    assertThat(outcome("3.2-c")).hasText("✗不符合");
    finding("3.2-c").locator("summary").click();
    assertThat(finding("3.2-c").locator(".guiju-changes")).containsText("1,600,000.00元");

    page.getByLabel(EXPENSE).fill("");
    page.getByLabel(EXPENSE).pressSequentially("5000001");

    assertThat(outcome("3.2-c")).hasText("✓符合");
    assertThat(finding("3.2-c").locator(".changed")).not().isEmpty();
    assertThat(page.locator(".counts")).containsText("符合 1 项");
    assertThat(page.getByLabel(EXPENSE)).isFocused();
    assertThat(finding("3.2-c").locator(".guiju-proof")).isVisible();
  }

  @Test
  void says_what_the_library_says_in_either_language_and_keeps_what_was_typed() {
    typeFigures("3400000");
    page.locator("#language").click();

    assertThat(page.locator("h1")).hasText("Check a firm");
    assertThat(outcome("3.2-c")).hasText("✗not satisfied");
    assertThat(page.getByLabel("R&D expense (元)")).hasValue("3400000");
    assertThat(page.locator("#language")).isFocused();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.reload();
    assertThat(page.locator("h1")).hasText("Check a firm");
  }

  @Test
  void shows_what_is_wrong_beside_its_field() {
    typeFigures("三百万");

    assertThat(page.getByLabel(EXPENSE)).hasAttribute("aria-invalid", "true");
    assertThat(page.locator(".field:has([aria-invalid]) .wrong")).containsText("三百万");
    page.getByLabel(EXPENSE).fill("3400000");
    assertThat(page.locator("[aria-invalid]")).hasCount(0);
    assertThat(outcome("3.2-c")).hasText("✗不符合");
    assertThat(complaints).allMatch(text -> text.contains("status of 400"));
    complaints.clear();
  }

  @Test
  void takes_a_row_of_excel_and_json() {
    page.getByLabel("检查日").fill("2024-12-31");
    page.locator(".paste summary").click();
    page.locator("#paste")
        .fill("企业名称\t所在地\t研发费用(万元)\t营业收入(万元)\n示例\t海宁市\t340\t1万\n".replace("1万", "10000"));
    page.locator(".paste button").click();
    assertThat(page.getByLabel(EXPENSE)).hasValue("3400000");
    assertThat(outcome("3.2-c")).hasText("✗不符合");

    page.locator("#paste").fill(Bodies.enterprise("E9").replace("3400000", "7000000"));
    page.locator(".paste button").click();
    assertThat(page.getByLabel("企业编号")).hasValue("E9");
    assertThat(outcome("3.2-c")).hasText("✓符合");
  }

  @Test
  void titles_place_a_firm_on_the_ladder() {
    typeFigures("3400000");
    page.getByText("以上是该企业的全部称号").click();
    page.getByText("添加一项称号").click();
    assertThat(page.getByLabel("称号类别")).isFocused();
    page.getByLabel("称号类别").selectOption("HIGH_AND_NEW_TECHNOLOGY");
    page.getByLabel("有效期起").fill("2023-01-01");
    page.getByLabel("有效期止").fill("2025-12-31");

    assertThat(outcome("2.3.1-b")).hasText("✓符合");
    finding("2.3.1-b").locator("summary").click();
    assertThat(finding("2.3.1-b").locator(".guiju-ladder")).containsText("高新技术企业");
    page.getByText("删除第 1 项称号").click();
    assertThat(outcome("2.3.1-b")).hasText("✗不符合");
  }

  @Test
  void checks_a_register_and_gives_its_files() throws IOException {
    page.getByText("批量核对").click();
    page.getByLabel("名册文件").setInputFiles(file("enterprises.csv", Registers.enterprises(30)));
    page.getByLabel("对应表(可不选)").setInputFiles(file("mapping.yaml", Registers.MAPPING));
    page.getByText("上传并核对").click();

    Locator card = page.locator(".card").first();
    assertThat(card.locator(".outcome")).hasText("✓已完成");
    assertThat(card.locator("dd").first()).hasText("30");
    Download download = page.waitForDownload(() -> card.getByText("findings.csv").click());
    assertThat(Files.readString(download.path())).contains("3.2-c").contains("E30");
    card.getByText("在计划进度中查看").click();
    assertThat(page.locator("h1")).hasText("计划进度");
  }

  /** Headings of which all but the year is understood. */
  private static String withPlainHeadings(String text) {
    return text.replace("编号", "统一社会信用代码")
        .replace("名称", "企业名称")
        .replace("研发费用", "研发费用(万元)")
        .replace("营业收入", "营业收入(万元)");
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_mapping_is_completed_and_an_upload_deleted() {
    page.navigate(service.url() + "/#/register");
    page.getByLabel("名册文件")
        .setInputFiles(file("enterprises.csv", withPlainHeadings(Registers.enterprises(3))));
    page.getByText("上传并核对").click();
    Locator card = page.locator(".card:has([data-outcome=NEEDS_MAPPING])");
    assertThat(card.locator(".outcome")).hasText("?待补充对应表");

    card.locator("textarea").fill(withPlainHeadings(Registers.MAPPING));
    card.getByText("按此对应表核对").click();
    card = page.locator(".card").first();
    assertThat(card.locator(".outcome")).hasText("✓已完成");
    int cards = page.locator(".card").count();
    card.getByText("删除").click();
    card.getByText("再按一次即删除").click();
    assertThat(page.locator(".card")).hasCount(cards - 1);
  }

  @Test
  void an_upload_under_way_is_cancelled() {
    page.navigate(service.url() + "/#/register");
    page.getByLabel("名册文件").setInputFiles(file("enterprises.csv", Registers.enterprises(40_000)));
    page.getByLabel("对应表(可不选)").setInputFiles(file("mapping.yaml", Registers.MAPPING));
    page.getByText("上传并核对").click();
    Locator card = page.locator(".card:has(progress:not([hidden]))");
    card.getByText("取消").click();
    assertThat(page.getByText("已取消").first()).isVisible();
  }

  @Test
  void shows_where_the_plan_stands() {
    service.put(
        "/api/observations",
        """
        {"facts": [{"type": "Observation", "values": {"indicator": "aboveScaleRdExpense",
          "region": "330400", "year": 2024, "value": "430.9", "unit": "亿元", "source": "示例",
          "known": 6012, "unknown": 311}}, {"type": "Observation", "values": {"indicator":
          "aboveScaleRevenue", "region": "330400", "year": 2024, "value": "14050", "unit": "亿元",
          "source": "示例", "known": 6012, "unknown": 311}}]}
        """);
    page.navigate(service.url() + "/#/plan-progress");
    page.getByLabel("检查日").fill("2025-06-30");

    Locator row = page.locator("tr:has(a[href='#/text/1.2-b'])");
    assertThat(row).containsText("要求2027年末不低于3.4%");
    assertThat(row).containsText("不明 311");
    page.locator(".count").nth(1).click();
    assertThat(page.locator(".count").nth(1)).hasAttribute("aria-pressed", "true");
  }

  @Test
  void a_sentence_leads_to_its_rule_parameters_and_cases() {
    page.getByText("方案原文").click();
    Locator sentence = page.locator("a[href='#/text/3.2-c']");
    sentence.click();

    Locator panel = page.locator(".panel");
    assertThat(panel.locator("h2")).isFocused();
    assertThat(panel.locator("pre")).containsText("rdShareOfRevenue > $p.rdPriorityShare");
    assertThat(panel).containsText("5 %");
    panel.getByText("用例").click();
    assertThat(panel).containsText("exactly 5 % is not enough");
    page.keyboard().press("Escape");
    assertThat(panel).hasCount(0);
    assertThat(sentence).isFocused();
  }

  @Test
  void is_used_by_keyboard_alone() {
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    tabTo(page.getByLabel("所在地"));
    while (!page.getByLabel("所在地").inputValue().equals("330481")) {
      page.keyboard().press("ArrowDown");
    }
    tabTo(page.getByLabel(EXPENSE));
    page.keyboard().type("6000000");
    page.keyboard().press("Tab");
    page.keyboard().type("100000000");
    assertThat(outcome("3.2-c")).hasText("✓符合");
    tabTo(finding("3.2-c").locator("summary"));
    page.keyboard().press("Enter");
    assertThat(finding("3.2-c").locator(".guiju-grounds")).isVisible();
    assertThat(finding("3.2-c").locator("summary")).isFocused();
  }

  @Test
  void asks_for_a_key_where_one_is_needed(@TempDir Path folder) {
    String key = "a-key-of-twenty-characters";
    try (Service locked = Service.start(folder, "--guiju.api-keys=" + key)) {
      page.navigate(locked.url());
      page.getByLabel("接口密钥").fill(key);
      page.getByText("使用", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(finding("3.2-c")).isVisible();
      assertThat(page.locator("#key")).isHidden();
    }
    assertThat(complaints).allMatch(text -> text.contains("status of 401"));
    complaints.clear();
  }

  private void tabTo(Locator wanted) {
    for (int i = 0; i < 60; i++) {
      if ((boolean) wanted.evaluate("node => node === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "register", "plan-progress", "text/3.2-c"})
  void is_accessible_and_never_cut(String view) {
    page.navigate(service.url() + "/#/" + view);
    String ready = view.startsWith("text") ? ".panel h2" : "main:not([aria-busy]) h1";
    page.waitForSelector(ready);
    if (view.equals("plan-progress")) {
      // Few rows say as much as many.
      page.locator("section:last-child .count").last().click();
    }
    assertThat(Browser.grave(new AxeBuilder(page))).isEmpty();
    for (int width : List.of(1440, 360)) {
      page.setViewportSize(width, 800);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }
}
