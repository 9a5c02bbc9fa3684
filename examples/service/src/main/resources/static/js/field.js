import { element, freshId, setText } from "./dom.js";
import { grouped } from "./number.js";
import { say } from "./words.js";

/**
 * A field for a term of the service.
 *
 * @param {Object} term as GET /api/terms describes it
 * @param {Object} values in which the value is kept under the term's name
 * @param {function} changed called when it was
 */
export function field(term, values, changed) {
  const id = freshId();
  const input = control(term, values[term.name], { id, "aria-describedby": `${id}-help ${id}-wrong` });
  const listen = () => {
    const value = read(term, input.value);
    value === null ? delete values[term.name] : (values[term.name] = value);
    group();
    changed();
  };
  input.addEventListener("input", listen);
  const wrong = element("div.wrong", { id: `${id}-wrong` });
  const digits = element("span.grouped", { "aria-hidden": "true" });
  const group = () =>
    setText(digits, term.valueType === "amount" && /^\d{5,}(\.\d*)?$/.test(input.value) ? grouped(input.value) : "");
  group();
  const node = element(
    `div.field.${term.valueType === "amount" ? "number" : "plain"}`,
    {},
    digits,
    element("label", { for: id }, term.label, term.unit ? element("span.unit", {}, ` (${term.unit})`) : null),
    input,
    element("p.help", { id: `${id}-help` }, term.proof.length > 0 ? say("proofOf", term.proof.join(" / ")) : ""),
    wrong,
  );
  return { node, input, show: (problem) => show(input, wrong, problem) };
}

function show(input, wrong, problem) {
  problem ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
  const lines = problem ? [`✗ ${problem.detail}`, problem.advice].filter(Boolean) : [];
  wrong.replaceChildren(...lines.map((line) => element("p", {}, line)));
}

function control(term, value, attributes) {
  const written = value === undefined ? "" : String(value);
  if (term.valueType === "boolean") {
    return select([["true", say("yes")], ["false", say("no")]], written, attributes);
  } else if (term.constants.length > 0) {
    const choices = term.constants.map((constant) => [constant.name, constant.label]);
    return select(choices, written, attributes);
  }
  const number = term.valueType === "amount" || term.valueType === "integer";
  return element("input", {
    ...attributes,
    type: term.valueType === "date" ? "date" : "text",
    inputmode: number ? "decimal" : null,
    autocomplete: "off",
    spellcheck: "false",
    value: written,
  });
}

function select(choices, value, attributes) {
  const known = value === "" || choices.some(([name]) => name === value);
  const all = [["", say("choose")], ...choices, ...(known ? [] : [[value, value]])];
  return element(
    "select",
    attributes,
    all.map(([name, label]) => element("option", { value: name, selected: name === value }, label)),
  );
}

/** What is typed, in the form of the service; what it is worth is for the service to say. */
function read(term, text) {
  const typed = text.trim();
  if (typed === "") {
    return null;
  } else if (term.valueType === "boolean") {
    return typed === "true";
  } else if (term.valueType === "integer" && /^\d{1,9}$/.test(typed)) {
    return Number(typed);
  }
  return typed;
}
