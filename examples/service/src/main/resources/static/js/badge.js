import { element } from "./dom.js";

/** A state in the words of the service, with its sign, so that no colour has to be seen. */
export function badge(colour, sign, said) {
  return element(
    "span.outcome",
    colour,
    element("span.sign", { "aria-hidden": "true" }, sign ?? "?"),
    element("span", {}, said),
  );
}
