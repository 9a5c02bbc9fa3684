import { ask } from "./api.js";
import { today } from "./day.js";
import { element, setText } from "./dom.js";
import { problemBox } from "./problem.js";
import { uploadCard } from "./upload.js";
import { language, say } from "./words.js";

const WAIT = 700;
const FORMATS = ["csv", "xlsx", "jsonl"];
const UNDER_WAY = ["QUEUED", "RUNNING"];

/** Sends registers and watches them. */
export async function view() {
  const list = element("div.uploads");
  const none = element("p.note", {}, say("noUploads"));
  const status = element("p.unseen", { role: "status", "aria-live": "polite" });
  const cards = new Map();
  let timer = null;
  let open = true;

  async function look() {
    clearTimeout(timer);
    const uploads = await ask("/api/uploads").catch(() => null);
    if (!open) {
      return;
    }
    if (uploads) {
      show(uploads);
    }
    if (!uploads || uploads.some((upload) => UNDER_WAY.includes(upload.state))) {
      timer = setTimeout(look, uploads ? WAIT : 5 * WAIT);
    }
  }

  function show(uploads) {
    none.hidden = uploads.length > 0;
    uploads.forEach((upload, i) => {
      const card = cards.get(upload.id) ?? uploadCard(look);
      cards.set(upload.id, card);
      const moved = card.show(upload);
      if (moved) {
        setText(status, `${upload.files.join(", ")}: ${say(`state_${upload.state}`)}`);
      }
      if (list.children[i] !== card.node) {
        list.insertBefore(card.node, list.children[i] ?? null);
      }
    });
    const ids = new Set(uploads.map((upload) => upload.id));
    cards.forEach((card, id) => {
      if (!ids.has(id)) {
        const held = card.node.contains(document.activeElement);
        card.node.remove();
        cards.delete(id);
        held && document.getElementById("uploads").focus();
      }
    });
  }

  await look();
  return {
    nodes: [
      element("h1", {}, say("register")),
      element("p.lead", {}, say("registerLead")),
      uploadForm(look),
      element("h2", { id: "uploads", tabindex: "-1" }, say("uploads")),
      status,
      none,
      list,
    ],
    left: () => {
      open = false;
      clearTimeout(timer);
    },
  };
}

function labelled(id, input, help) {
  return element(
    "div.field",
    {},
    element("label", { for: id }, say(id)),
    input,
    element("p.help", { id: `${id}-help` }, help),
  );
}

function uploadForm(sent) {
  const files = element("input", {
    id: "files",
    type: "file",
    multiple: true,
    required: true,
    accept: ".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.jsonl,.ndjson",
    "aria-describedby": "files-help",
  });
  const mapping = element("input", {
    id: "mapping",
    type: "file",
    accept: ".yaml,.yml",
    "aria-describedby": "mapping-help",
  });
  const asOf = element("input", {
    id: "asOf",
    type: "date",
    required: true,
    value: today(),
    "aria-describedby": "asOf-help",
  });
  const formats = FORMATS.map((name) =>
    element("input", { type: "checkbox", id: `format-${name}`, value: name, checked: name === "csv" }),
  );
  const button = element("button.main", {}, say("send"));
  const refusal = element("div");

  async function send(event) {
    event.preventDefault();
    if (button.getAttribute("aria-disabled")) {
      return;
    }
    const body = new FormData();
    [...files.files].forEach((file) => body.append("files", file));
    [...mapping.files].forEach((file) => body.append("mapping", file));
    const chosen = formats.filter((box) => box.checked).map((box) => box.value);
    const query = new URLSearchParams({ asOf: asOf.value, format: chosen.join(",") || "csv", lang: language() });
    refusal.replaceChildren();
    button.setAttribute("aria-disabled", "true");
    setText(button, say("sending"));
    try {
      await ask(`/api/uploads?${query}`, { method: "POST", body });
      files.value = "";
      mapping.value = "";
    } catch (error) {
      refusal.replaceChildren(problemBox(error));
    }
    button.removeAttribute("aria-disabled");
    setText(button, say("send"));
    sent();
  }

  return element(
    "form.upload",
    { submit: send },
    labelled("files", files, say("filesHelp")),
    labelled("mapping", mapping, say("mappingHelp")),
    labelled("asOf", asOf, say("asOfHelp")),
    element(
      "fieldset.ticks",
      {},
      element("legend", {}, say("formats")),
      formats.map((box) => [
        element("span.tick", {}, box, element("label", { for: box.id }, say(`format_${box.value}`))),
      ]),
    ),
    element("div", {}, button),
    refusal,
  );
}
