import { once, post } from "./api.js";
import { within } from "./day.js";
import { debounced, element } from "./dom.js";
import { field } from "./field.js";
import { Findings } from "./findings.js";
import { Firm } from "./firm.js";
import { pasteBox } from "./paste.js";
import { problemBox } from "./problem.js";
import { language, say } from "./words.js";

let firm = null;

/** A form for a firm, and beside it what the plan means for it. */
export async function view() {
  const [types, words, plan] = await Promise.all([
    once("/api/terms"),
    once("/api/words"),
    once("/api/provisions"),
  ]);
  firm ??= new Firm(within(plan));
  const typed = (name) => types.find((type) => type.type === name);
  const findings = new Findings(words);
  const refusal = element("div");
  const form = element("form.firm", { submit: (event) => event.preventDefault() });
  let fields = [];
  let asked = null;

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const mine = asked;
    try {
      const answer = await post(`/api/explain?format=html&lang=${language()}`, firm.request(), mine.signal);
      if (mine === asked) {
        complain(null);
        findings.show(answer.findings);
      }
    } catch (error) {
      if (error.name !== "AbortError" && mine === asked) {
        complain(error);
        findings.wrong();
      }
    }
  }

  /** Beside the field where there is one. */
  function complain(error) {
    const [, fact, term] = /^\/facts\/(\d+)\/values\/([^/]+)/.exec(error?.problem?.pointer ?? "") ?? [];
    const about = firm.facts()[fact]?.of;
    const place = fields.find((known) =>
      known.name === (term ?? error?.problem?.pointer) && known.of === (about ?? firm),
    );
    fields.forEach((known) => known.field.show(known === place ? error.problem : null));
    refusal.replaceChildren(...(error && !place ? [problemBox(error)] : []));
  }

  const soon = debounced(250, ask);
  const changed = () => {
    asked?.abort();
    soon();
  };

  function termField(term, values) {
    const made = field(term, values, changed);
    fields.push({ name: term.name, of: values, field: made });
    return made.node;
  }

  function group(type, heading, values, own = (term) => term.given && term.references.length === 0) {
    const terms = typed(type).terms.filter(own);
    return element(
      "fieldset",
      { "data-type": type },
      element("legend", {}, heading),
      ...terms.map((term) => termField(term, values)),
    );
  }

  function titleGroup(title, i) {
    const number = i + 1;
    const node = group("Title", say("titleOf", number), title, (term) =>
      term.given && !term.key && term.references.length === 0,
    );
    const remove = () => {
      firm.titles.splice(i, 1);
      draw();
      form.querySelector(".add").focus();
      ask();
    };
    node.append(
      element("button.quiet", { type: "button", click: remove }, say("removeTitle", number)),
    );
    return node;
  }

  function draw() {
    fields = [];
    const date = { name: "asOf", label: say("asOf"), valueType: "date", constants: [], proof: [] };
    const day = { asOf: firm.asOf };
    const dateField = field(date, day, () => {
      if (firm.date(day.asOf ?? "")) {
        const year = fields.find((known) => known.of === firm.figures && known.name === "year");
        year.field.input.value = firm.figures.year;
      }
      changed();
    });
    fields.push({ name: "/asOf", of: firm, field: dateField });
    dateField.node.querySelector(".help").textContent = say("asOfHelp");
    const add = () => {
      firm.titles.push({ status: "RECOGNISED" });
      draw();
      form.querySelectorAll("fieldset[data-type=Title] select")[0] &&
        [...form.querySelectorAll("fieldset[data-type=Title]")].at(-1).querySelector("select").focus();
      ask();
    };
    form.replaceChildren(
      dateField.node,
      group("Enterprise", typed("Enterprise").label, firm.enterprise),
      group("AnnualFigures", typed("AnnualFigures").label, firm.figures),
      ...firm.titles.map(titleGroup),
      element(
        "div.titles",
        {},
        element("button.add", { type: "button", click: add }, say("addTitle")),
        allTitles(),
      ),
    );
  }

  function allTitles() {
    const box = element("input", {
      type: "checkbox",
      id: "all-titles",
      "aria-describedby": "all-titles-help",
      checked: firm.allTitles,
      change: () => {
        firm.allTitles = box.checked;
        changed();
      },
    });
    return element(
      "div.tick",
      {},
      box,
      element("label", { for: "all-titles" }, say("allTitles")),
      element("p.help", { id: "all-titles-help" }, say("allTitlesHelp")),
    );
  }

  const take = (facts, asOf) => {
    if (asOf) {
      firm.date(asOf);
    }
    const taken = firm.take(facts);
    draw();
    ask();
    return { taken, rest: firm.rest.length };
  };
  const forget = () => {
    firm = new Firm(within(plan));
    draw();
    ask();
  };
  draw();
  ask();
  return {
    nodes: [
      element("h1", {}, say("check")),
      element("p.lead", {}, say("checkLead")),
      element(
        "div.two",
        {},
        element(
          "div",
          {},
          pasteBox(() => firm.asOf, take),
          form,
          refusal,
          element("p", {}, element("button.quiet", { type: "button", click: forget }, say("forget"))),
        ),
        element(
          "section.results",
          { "aria-labelledby": "results" },
          findings.nodes,
        ),
      ),
    ],
    left: () => asked?.abort(),
  };
}
