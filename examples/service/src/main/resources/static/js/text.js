import { once } from "./api.js";
import { element } from "./dom.js";
import { problemBox } from "./problem.js";
import { provisionPanel } from "./provision.js";
import { say } from "./words.js";

let turning = () => {};

export function turnTo(rest) {
  turning(rest);
}

/** The text of the plan; a sentence leads to its provision, rules, parameters and cases. */
export async function view() {
  const [text, plan] = await Promise.all([once("/api/text"), once("/api/provisions")]);
  const provisions = plan.sections.flatMap((section) => section.provisions);
  const links = new Map();
  const body = element("div.plan", { lang: text.language }, text.blocks.map((block) => paragraph(block, links)));
  const known = element(
    "select",
    { id: "find" },
    provisions.map(({ id }) => element("option", { value: id }, id)),
  );
  let panel = null;

  function close() {
    panel?.remove();
    panel = null;
    links.forEach((all) => all.forEach((link) => link.removeAttribute("aria-current")));
  }

  async function open(id) {
    close();
    if (id === undefined) {
      return;
    }
    const [link] = links.get(id) ?? [];
    const mine = element("div.panel", { "aria-busy": "true" });
    panel = mine;
    const after = link ? link.closest("p") : body.firstElementChild;
    after.after(mine);
    links.get(id)?.forEach((one) => one.setAttribute("aria-current", "true"));
    known.value = id;
    const shut = () => {
      history.replaceState(null, "", "#/text");
      close();
      link?.focus();
    };
    let content;
    try {
      content = await provisionPanel(id, shut);
    } catch (error) {
      content = problemBox(error);
    }
    if (panel === mine) {
      mine.removeAttribute("aria-busy");
      mine.replaceChildren(content);
      (link ?? mine).scrollIntoView({ block: "start" });
      mine.querySelector("h2")?.focus({ preventScroll: true });
    }
  }

  turning = ([id]) => open(id);
  const go = (event) => {
    event.preventDefault();
    if (location.hash === `#/text/${known.value}`) {
      open(known.value);
    }
    location.hash = `#/text/${known.value}`;
  };
  return {
    nodes: [
      element("h1", {}, say("text")),
      element("p.lead", {}, say("textLead")),
      element(
        "form.choices",
        { submit: go },
        element("div.field", {}, element("label", { for: "find" }, say("find")), known),
        element("button", {}, say("go")),
      ),
      body,
    ],
    left: () => {
      turning = () => {};
    },
  };
}

function paragraph(block, links) {
  const name = block.level === 0 ? "p" : `h${Math.min(block.level + 1, 6)}`;
  const seen = new Set();
  return element(name, {}, block.pieces.map((piece) => sentence(piece, links, seen)));
}

/** Where words state several provisions, those after the first follow by their ids. */
function sentence(piece, links, seen) {
  if (piece.provisions.length === 0) {
    return piece.text;
  }
  const inner = piece.provisions.at(-1);
  const made = [anchor(inner, piece.text, links)];
  piece.provisions.slice(0, -1).forEach((id) => {
    if (!seen.has(id)) {
      made.push(element("sup", {}, anchor(id, id, links)));
    }
  });
  piece.provisions.forEach((id) => seen.add(id));
  return made;
}

function anchor(id, text, links) {
  const link = element("a.sentence", { href: `#/text/${id}`, title: say("provision", id) }, text);
  links.set(id, [...(links.get(id) ?? []), link]);
  return link;
}
