import { ask } from "./api.js";
import { element, setText } from "./dom.js";
import { problemBox } from "./problem.js";
import { language, say } from "./words.js";

/**
 * Takes a row with its headings, or JSON.
 *
 * @param {function} asOf the date of the check
 * @param {function} take given the facts, says how many values were taken
 */
export function pasteBox(asOf, take) {
  const text = element("textarea", { id: "paste", rows: "4", spellcheck: "false" });
  const said = element("p.note", { role: "status" });
  const refusal = element("div");

  function tell({ taken, rest }, unused, open) {
    setText(
      said,
      [
        say("pasted", taken),
        unused.length > 0 ? say("pastedLeft", unused.join(", ")) : "",
        open.length > 0 ? say("pastedOpen", open.join("; ")) : "",
        rest > 0 ? say("pastedRest", rest) : "",
      ].join(" ").trim(),
    );
  }

  async function use() {
    refusal.replaceChildren();
    setText(said, "");
    try {
      const json = asJson(text.value);
      if (json) {
        tell(take(json.facts, json.asOf), [], []);
        return;
      }
      const query = `asOf=${encodeURIComponent(asOf())}&lang=${language()}`;
      const read = await ask(`/api/paste?${query}`, {
        method: "POST",
        headers: { "Content-Type": "text/plain;charset=UTF-8" },
        body: text.value,
      });
      tell(take(read.facts, null), read.unused, read.open);
    } catch (error) {
      refusal.replaceChildren(problemBox(error));
    }
  }

  return element(
    "details.paste",
    {},
    element("summary", {}, say("paste")),
    element("label", { for: "paste" }, say("pasteText")),
    text,
    element("button", { type: "button", click: use }, say("pasteUse")),
    said,
    refusal,
  );
}

/** The facts of a request, a list of facts, or one fact; null where the text is none of these. */
function asJson(text) {
  if (!/^\s*[[{]/.test(text)) {
    return null;
  }
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const [, place] = /(line \d+ column \d+)/.exec(error.message) ?? [];
    throw { problem: { detail: say("pasteBroken"), term: place, advice: say("pasteEmpty") } };
  }
  const facts = Array.isArray(json) ? json : (json.facts ?? [json]);
  const fine = Array.isArray(facts) && facts.every((fact) => fact?.type && fact?.values);
  if (!fine || facts.length === 0) {
    throw { problem: { detail: say("pasteEmpty") } };
  }
  return { facts, asOf: json.asOf };
}
