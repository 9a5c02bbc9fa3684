import { element } from "./dom.js";

/** An outcome in the words of the library, with its sign, so that no colour has to be seen. */
export function outcome(name, said, sign) {
  return element(
    "span.outcome",
    { "data-outcome": name },
    element("span.sign", { "aria-hidden": "true" }, sign ?? "?"),
    element("span", {}, said),
  );
}
