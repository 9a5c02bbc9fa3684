import { ask, once } from "./api.js";
import { board } from "./board.js";
import { within } from "./day.js";
import { element } from "./dom.js";
import { problemBox } from "./problem.js";
import { say } from "./words.js";

let asOf = null;

/** Where the plan stands by what is kept, or by what an upload held. */
export async function view([upload]) {
  const [words, plan, uploads] = await Promise.all([
    once("/api/words"),
    once("/api/provisions"),
    ask("/api/uploads"),
  ]);
  asOf ??= within(plan);
  const place = element("div");
  const date = element("input", { type: "date", id: "asOf", value: asOf, input: () => load() });
  const sources = uploads.filter((one) => one.results.includes("progress.json"));
  const source = element(
    "select",
    { id: "source", input: () => load() },
    element("option", { value: "" }, say("kept")),
    sources.map((one) =>
      element(
        "option",
        { value: one.id, selected: one.id === upload },
        say("fromUpload", one.files.join(", "), one.asOf),
      ),
    ),
  );
  let turn = 0;

  async function load() {
    turn += 1;
    const mine = turn;
    date.disabled = source.value !== "";
    asOf = date.value || asOf;
    const path =
      source.value === ""
        ? `/api/scoreboard?asOf=${encodeURIComponent(date.value)}`
        : `/api/uploads/${source.value}/files/progress.json`;
    try {
      const answer = await ask(path);
      if (mine === turn) {
        place.replaceChildren(...board(answer, words));
      }
    } catch (error) {
      if (mine === turn) {
        place.replaceChildren(problemBox(error));
      }
    }
  }

  await load();
  return {
    nodes: [
      element("h1", {}, say("progress")),
      element("p.lead", {}, say("progressLead")),
      element(
        "form.choices",
        { submit: (event) => event.preventDefault() },
        element("div.field", {}, element("label", { for: "source" }, say("source")), source),
        element("div.field", {}, element("label", { for: "asOf" }, say("asOf")), date),
      ),
      place,
    ],
  };
}
