import { element } from "./dom.js";

/** What went wrong and what to do, read out at once. */
export function problemBox(error) {
  const problem = error.problem ?? { detail: String(error) };
  return element(
    "div.problem",
    { role: "alert" },
    element("p", {}, element("strong", {}, problem.detail ?? problem.title ?? "")),
    problem.term ? element("p", {}, element("code", {}, problem.term)) : null,
    problem.advice ? element("p", {}, problem.advice) : null,
  );
}
