import { badge } from "./badge.js";
import { element, freshId } from "./dom.js";
import { shown } from "./number.js";
import { language, say } from "./words.js";

function stateBadge(state, words) {
  return badge({ "data-tone": words.stateTones[state] }, words.stateSigns[state], words.states[state] ?? state);
}

/** The scoreboard: how many stand how, then each with its pace and what it rests on. */
export function board(answer, words) {
  const observed = answer.targets.some((target) => target.value !== null || target.used.length > 0);
  const reported = answer.duties.some((duty) => duty.parts.some((part) => part.latest !== null));
  return [
    observed || reported ? null : element("p.note", {}, say("nothingKept")),
    part("targets", answer.targets, Object.keys(answer.counts.targets), words, targetTable),
    part("duties", answer.duties, Object.keys(answer.counts.duties), words, dutyTable),
  ].filter(Boolean);
}

/** What stands how: every state that there is, in the order of the service. */
function part(name, entries, states, words, table) {
  const id = freshId();
  const place = element("div");
  const status = element("p.unseen", { role: "status" });
  const chosen = states
    .map((state) => [state, entries.filter((entry) => entry.state === state).length])
    .filter(([, count]) => count > 0);
  const buttons = [["", entries.length], ...chosen].map(([state, count]) =>
    element(
      "button.count",
      { type: "button", "aria-pressed": state === "" ? "true" : "false", click: (event) => choose(state, event.currentTarget) },
      state === "" ? say("all") : stateBadge(state, words),
      element("span.number", {}, String(count)),
    ),
  );
  function choose(state, button) {
    buttons.forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
    draw(state);
    status.textContent = say("counts", state === "" ? say("all") : words.states[state], place.querySelectorAll("tbody tr").length);
  }
  function draw(state) {
    place.replaceChildren(table(entries.filter((entry) => state === "" || entry.state === state), words, id));
  }
  draw("");
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { id }, say(name)),
    element("div.tally", { role: "group", "aria-label": `${say("show")}: ${say(name)}` }, buttons),
    status,
    place,
  );
}

function table(id, heads, rows) {
  return element(
    "table",
    { "aria-labelledby": id },
    element("thead", {}, element("tr", {}, heads.map(([name, number]) => element(number ? "th.number" : "th", { scope: "col" }, say(name))))),
    element("tbody", {}, rows),
  );
}

function cell(name, number, ...children) {
  return element(number ? "td.number" : "td", { "data-head": say(name) }, ...children);
}

function head(entry) {
  return element(
    "th.item",
    { scope: "row", "data-head": say("item") },
    element("a", { href: `#/text/${entry.provision}` }, entry.provision),
  );
}

function what(entry) {
  const lines = entry.words[language()].split("\n").filter(Boolean);
  return cell(
    "what",
    false,
    element("span", {}, entry.what[language()]),
    lines.length > 0
      ? element("ul.lines", {}, lines.map((line) => element("li", {}, line)))
      : null,
  );
}

function targetTable(targets, words, id) {
  return table(
    id,
    [
      ["item"],
      ["what"],
      ["standing"],
      ["value", true],
      ["pace", true],
      ["limit", true],
      ["unit"],
      ["coverage", true],
    ],
    targets.map((target) =>
      element(
        "tr",
        {},
        head(target),
        what(target),
        cell("standing", false, stateBadge(target.state, words)),
        cell("value", true, quantity(target.value)),
        cell("pace", true, quantity(target.pace?.expected ?? null)),
        cell("limit", true, quantity(target.limit)),
        unit(target),
        cell("coverage", true, ...coverage(target)),
      ),
    ),
  );
}

function unit(target) {
  return element("td.number.words", { "data-head": say("unit") }, element("span.unit", {}, target.unit));
}

function dutyTable(duties, words, id) {
  return table(
    id,
    [["item"], ["what"], ["standing"]],
    duties.map((duty) =>
      element("tr", {}, head(duty), what(duty), cell("standing", false, stateBadge(duty.state, words))),
    ),
  );
}

function quantity(value) {
  return value === null || value === undefined
    ? element("span.absent", {}, "–")
    : element("span", { title: String(value).includes("/") ? value : null }, shown(String(value)));
}

function coverage(target) {
  const tallied = target.used.filter((seen) => seen.known !== null);
  if (tallied.length === 0) {
    return [element("span.absent", {}, "–")];
  }
  const latest = tallied.at(-1);
  const all = latest.known + (latest.unknown ?? 0);
  return [
    element("meter", {
      min: "0",
      max: String(Math.max(all, 1)),
      value: String(latest.known),
      "aria-label": say("coverage"),
    }),
    element("span", {}, say("known", latest.known.toLocaleString("en"))),
    element("span", {}, say("unknown", (latest.unknown ?? 0).toLocaleString("en"))),
  ];
}
