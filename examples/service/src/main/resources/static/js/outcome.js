import { element } from "./dom.js";

/** A sign for each outcome, so that no colour has to be seen. */
const SIGNS = {
  SATISFIED: "✓",
  NOT_SATISFIED: "✗",
  UNDETERMINED: "?",
  NOT_APPLICABLE: "–",
  PENDING: "…",
  NOT_IN_FORCE: "○",
  ERROR: "!",
};

/** An outcome in the words of the library. */
export function outcome(name, said) {
  return element(
    "span.outcome",
    { "data-outcome": name },
    element("span.sign", { "aria-hidden": "true" }, SIGNS[name] ?? "?"),
    element("span", {}, said),
  );
}
