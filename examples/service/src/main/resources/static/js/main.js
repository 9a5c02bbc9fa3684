import { Refused, once, onKeyWanted, useKey } from "./api.js";
import { setText } from "./dom.js";
import { problemBox } from "./problem.js";
import { language, say, speak } from "./words.js";
import * as check from "./check.js";
import * as progress from "./progress.js";
import * as register from "./register.js";
import * as text from "./text.js";

const views = { check, register, "plan-progress": progress, text };
const names = { check: "check", register: "register", "plan-progress": "progress", text: "text" };
const main = document.getElementById("main");
const keyForm = document.getElementById("key");
let leave = () => {};
let shown = null;
let turn = 0;

function route() {
  const [name, ...rest] = location.hash.replace(/^#\//, "").split("/").map(decodeURIComponent);
  return views[name] ? { name, rest } : { name: "check", rest: [] };
}

async function show({ anew }) {
  const { name, rest } = route();
  for (const link of document.querySelectorAll("nav a")) {
    const current = link.getAttribute("href") === `#/${name}`;
    current ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
  }
  document.title = `${say(names[name])} · 规矩 Guiju`;
  if (!anew && shown === name && views[name].turnTo) {
    views[name].turnTo(rest);
    return;
  }
  turn += 1;
  const mine = turn;
  leave();
  leave = () => {};
  const moved = shown !== null && shown !== name;
  shown = name;
  main.setAttribute("aria-busy", "true");
  try {
    const { nodes, left } = await views[name].view(rest);
    if (mine !== turn) {
      left?.();
      return;
    }
    leave = left ?? leave;
    main.replaceChildren(...nodes);
    views[name].turnTo?.(rest);
  } catch (error) {
    if (mine === turn) {
      shown = null;
      main.replaceChildren(problemBox(error instanceof Refused ? error : { problem: { detail: String(error) } }));
    }
  } finally {
    main.removeAttribute("aria-busy");
  }
  if (moved && mine === turn) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  foot();
}

async function foot() {
  const plan = await once("/api/provisions").catch(() => null);
  if (plan) {
    setText(
      document.getElementById("pack"),
      `${plan.instrument} · ${say("pack", plan.pack.id, plan.pack.version)}`,
    );
  }
}

function translate() {
  document.documentElement.lang = say("tag");
  document.querySelectorAll("[data-word]").forEach((node) => setText(node, say(node.dataset.word)));
  const button = document.getElementById("language");
  button.textContent = say("other");
  button.lang = language() === "zh" ? "en" : "zh-CN";
}

function turnLanguage(to) {
  speak(to);
  try {
    localStorage.setItem("language", to);
  } catch {
    // Then it is asked for again next time.
  }
  translate();
}

document.getElementById("language").addEventListener("click", () => {
  turnLanguage(language() === "zh" ? "en" : "zh");
  show({ anew: true });
});
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
onKeyWanted(() => {
  keyForm.hidden = false;
  document.getElementById("key-text").focus();
});
keyForm.addEventListener("submit", (event) => {
  event.preventDefault();
  useKey(document.getElementById("key-text").value);
  keyForm.hidden = true;
  show({ anew: true });
});
addEventListener("hashchange", () => show({ anew: false }));

let wanted = null;
try {
  wanted = localStorage.getItem("language");
} catch {
  // As the browser says.
}
turnLanguage(wanted === "en" || (wanted === null && !navigator.language.startsWith("zh")) ? "en" : "zh");
show({ anew: true });
