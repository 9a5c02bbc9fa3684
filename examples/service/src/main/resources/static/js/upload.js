import { ask, askBlob, hasKey } from "./api.js";
import { element, setText } from "./dom.js";
import { mappingForm, mappingLater } from "./mapping.js";
import { problemBox } from "./problem.js";
import { say } from "./words.js";

const SIGNS = { QUEUED: "…", RUNNING: "▸", DONE: "✓", FAILED: "✗", CANCELLED: "–", NEEDS_MAPPING: "?" };
const ENDED = ["DONE", "FAILED", "CANCELLED", "NEEDS_MAPPING"];

/** An upload as it is, with what can be done to it. */
export function uploadCard(changed) {
  const heading = element("h3");
  const sign = element("span.sign", { "aria-hidden": "true" });
  const state = element("span");
  const badge = element("p.outcome", {}, sign, state);
  const when = element("p.help");
  const bar = element("progress", { "aria-label": "" });
  const numbers = element("dl.numbers");
  const refusal = element("div");
  const detail = element("div");
  const cancel = element("button.quiet", { type: "button", click: () => act("cancel") }, say("cancel"));
  const remove = element("button.quiet", { type: "button", click: removed }, say("remove"));
  const buttons = element("p.buttons", {}, cancel, remove);
  const node = element("article.card", {}, heading, badge, when, bar, numbers, detail, refusal, buttons);
  let shown = null;
  let sure = false;

  async function act(what) {
    refusal.replaceChildren();
    try {
      await (what === "cancel"
        ? ask(`/api/uploads/${shown.id}/cancel`, { method: "POST" })
        : ask(`/api/uploads/${shown.id}`, { method: "DELETE" }));
    } catch (error) {
      refusal.replaceChildren(problemBox(error));
    }
    changed();
  }

  /** What is deleted is gone: asks once more. */
  function removed() {
    if (sure) {
      act("remove");
    } else {
      sure = true;
      setText(remove, say("removeSure"));
      remove.addEventListener("blur", calm, { once: true });
    }
  }

  function calm() {
    sure = false;
    setText(remove, say("remove"));
  }

  /** Whether its state is another than was shown. */
  function show(upload) {
    const moved = shown !== null && shown.state !== upload.state;
    const anew = shown?.state !== upload.state || shown.results.length !== upload.results.length;
    shown = upload;
    setText(heading, upload.files.join(", "));
    badge.dataset.outcome = upload.state;
    setText(sign, SIGNS[upload.state] ?? "");
    setText(state, say(`state_${upload.state}`));
    const created = new Date(upload.createdAt).toLocaleString(say("tag"));
    setText(when, `${created} · ${say("asOf")} ${upload.asOf}`);
    progress(upload);
    const ended = ENDED.includes(upload.state);
    if (ended && document.activeElement === cancel) {
      remove.focus();
    }
    cancel.hidden = ended;
    if (anew) {
      detail.replaceChildren(...details(upload, refusal, changed));
    }
    return moved;
  }

  function progress(upload) {
    const { read, rejected, checked, records } = upload.progress;
    bar.hidden = ENDED.includes(upload.state);
    bar.setAttribute("aria-label", say("progressOf", upload.files.join(", ")));
    if (records) {
      bar.max = records;
      bar.value = checked;
    } else {
      bar.removeAttribute("value");
    }
    const figures = [
      ["rowsRead", read],
      ["rowsRejected", rejected],
      ["recordsChecked", checked],
      ...(records ? [["recordsAll", records]] : []),
    ];
    numbers.replaceChildren(
      ...figures.map(([name, value]) =>
        element("div", {}, element("dt", {}, say(name)), element("dd", {}, value.toLocaleString(say("tag")))),
      ),
    );
  }

  return { node, show };
}

function details(upload, refusal, changed) {
  const nodes = [];
  if (upload.problem) {
    nodes.push(element("h4", {}, say("problem")), element("p.verbatim", { lang: upload.language }, upload.problem));
  }
  if (upload.notes) {
    nodes.push(element("h4", {}, say("notes")), element("p.verbatim", { lang: upload.language }, upload.notes));
  }
  if (upload.state === "NEEDS_MAPPING" || upload.state === "FAILED") {
    nodes.push(mappingForm(upload, refusal, changed));
  } else if (upload.state === "DONE") {
    nodes.push(mappingLater(upload, refusal, changed));
  }
  if (upload.results.length > 0) {
    nodes.push(
      element("h4", {}, say("resultFiles")),
      element("ul.files", {}, upload.results.map((name) => element("li", {}, link(upload, name, refusal)))),
    );
    if (upload.results.includes("progress.json")) {
      nodes.push(element("p", {}, element("a", { href: `#/plan-progress/${upload.id}` }, say("resultBoard"))));
    }
  }
  return nodes;
}

function link(upload, name, refusal) {
  const path = `/api/uploads/${upload.id}/files/${encodeURIComponent(name)}`;
  const page = name.endsWith(".html");
  return element(
    "a",
    {
      href: path,
      download: page ? null : name,
      target: page ? "_blank" : null,
      rel: page ? "noopener" : null,
      click: (event) => {
        if (hasKey()) {
          event.preventDefault();
          fetched(path, name).catch((error) => refusal.replaceChildren(problemBox(error)));
        }
      },
    },
    page ? `${say("report")} (${name})` : name,
  );
}

/** A link can show no key, so the file is asked for here and then saved. */
async function fetched(path, name) {
  const url = URL.createObjectURL(await askBlob(path));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
