import { once } from "./api.js";
import { element } from "./dom.js";
import { language, say } from "./words.js";

/** All that the pack has of a provision. */
export async function provisionPanel(id, close) {
  const [detail, words, parameters] = await Promise.all([
    once(`/api/provisions/${encodeURIComponent(id)}`),
    once("/api/words"),
    once("/api/parameters"),
  ]);
  const { provision } = detail;
  const used = parameters.filter((parameter) => provision.parameters.includes(parameter.id));
  return element(
    "section.provision",
    { lang: say("tag"), "aria-labelledby": "provision", keydown: (event) => event.key === "Escape" && close() },
    element(
      "div.head",
      {},
      element("h2", { id: "provision", tabindex: "-1" }, say("provision", provision.id)),
      element("button.quiet", { type: "button", click: close }, say("close")),
    ),
    element(
      "p.kind",
      {},
      `${words.kinds[provision.kind]} · ${words.firmness[provision.firmness]} · ${detail.heading}`,
    ),
    element("blockquote", { lang: "zh-CN" }, provision.quote),
    language() === "en" ? element("p", {}, provision.gloss) : null,
    provision.effect ? block("effect", [provision.effect]) : null,
    block("asks", provision.asks),
    block("agencies", detail.agencies.length > 0 ? [detail.agencies.join("、")] : []),
    block("readings", detail.readings),
    rules(detail.rules),
    parameterList(used),
    cases(detail.cases),
  );
}

function block(name, lines) {
  return lines.length === 0
    ? null
    : element("div", {}, element("h3", {}, say(name)), element("ul", {}, lines.map((line) => element("li", {}, line))));
}

function counted(name, entries) {
  return `${say(name)} (${entries.length})`;
}

function rules(all) {
  return element(
    "div",
    {},
    element("h3", {}, counted("rules", all)),
    all.map((rule) =>
      element(
        "figure",
        {},
        element("figcaption", {}, element("code", {}, `${rule.file}:${rule.line}`)),
        element("pre", { tabindex: "0", role: "region", "aria-label": rule.name }, element("code", {}, rule.text)),
      ),
    ),
  );
}

function parameterList(all) {
  if (all.length === 0) {
    return null;
  }
  return element(
    "div",
    {},
    element("h3", {}, counted("parameters", all)),
    element(
      "dl.parameters",
      {},
      all.map((parameter) =>
        element(
          "div",
          {},
          element("dt", {}, parameter.label, " ", element("code", {}, parameter.id)),
          element("dd", {}, `${values(parameter)} · ${say("setBy", parameter.source)}`),
        ),
      ),
    ),
  );
}

function values(parameter) {
  const dated = Object.entries(parameter.values);
  return dated.length === 0
    ? say("noValue")
    : dated.map(([day, value]) => `${value.join(", ")} (${say("from", day)})`).join("; ");
}

function cases(all) {
  return element(
    "details",
    {},
    element("summary", {}, counted("cases", all)),
    element(
      "ol.cases",
      {},
      all.map((one) => element("li", {}, element("span", { lang: "en" }, one.name), " ", element("code", {}, one.asOf))),
    ),
  );
}
