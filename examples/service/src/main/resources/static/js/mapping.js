import { ask, askText } from "./api.js";
import { element, freshId } from "./dom.js";
import { problemBox } from "./problem.js";
import { language, say } from "./words.js";

/** Of what is done the mapping is only asked for when somebody wants to see it. */
export function mappingLater(upload, refusal, changed) {
  const made = element(
    "details.later",
    {
      toggle: () => {
        if (made.open && !made.querySelector("form")) {
          made.append(mappingForm(upload, refusal, changed));
        }
      },
    },
    element("summary", {}, say("mappingText")),
  );
  return made;
}

/** The mapping to complete or to change. */
export function mappingForm(upload, refusal, changed) {
  const id = freshId();
  const text = element("textarea", { id, rows: "14", spellcheck: "false" });
  askText(`/api/uploads/${upload.id}/mapping`).then(
    (mapping) => (text.value = mapping),
    (error) => refusal.replaceChildren(problemBox(error)),
  );
  async function send(event) {
    event.preventDefault();
    refusal.replaceChildren();
    try {
      await ask(`/api/uploads/${upload.id}/mapping?lang=${language()}`, {
        method: "PUT",
        headers: { "Content-Type": "application/yaml" },
        body: text.value,
      });
    } catch (error) {
      refusal.replaceChildren(problemBox(error));
    }
    changed();
  }
  return element(
    "form.mapping",
    { submit: send },
    element("label", { for: id }, say("mappingText")),
    text,
    element("button", {}, say("useMapping")),
  );
}
