// Search and filters. A subject is found when one of its findings fits all that is asked of findings.
const form = document.getElementById("filters");
const status = document.getElementById("hits");
const NOTHING_ASKED = { text: "", outcome: "", provision: "", route: "", place: "", type: "", oneStep: false, order: "given" };
const asked = { ...NOTHING_ASKED };
let everybody = [];
let fieldOf = {};

const indexOf = (items, key) => items.findIndex((item) => (item.key ?? item.id) === key);

/** Whether the four letters of a finding fit what is asked; null where nothing is asked of findings. */
function fitting() {
  const provision = indexOf(data.provisions, asked.provision);
  const outcome = indexOf(data.outcomes, asked.outcome);
  const route = indexOf(data.routes, asked.route);
  if (provision < 0 && outcome < 0 && route < 0 && !asked.oneStep) return null;
  return (codes, i) =>
    (provision < 0 || at(codes, i) === provision) && (outcome < 0 || at(codes, i + 1) === outcome)
    && (route < 0 || at(codes, i + 2) === route) && (!asked.oneStep || at(codes, i + 3) === 1);
}

function filter() {
  const fits = fitting();
  const words = asked.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = everybody.filter((subject) => {
    if (asked.place && subject.district !== asked.place || asked.type && subject.type !== asked.type) return false;
    if (!words.every((word) => subject.text.includes(word))) return false;
    if (!fits) return true;
    for (let i = 0; i < subject.codes.length; i += 4) if (fits(subject.codes, i)) return true;
    return false;
  });
  if (asked.order !== "given") order(found, asked.order === "satisfied" ? 1 : 3);
  status.textContent = found.length ? say("hits", number(found.length), number(everybody.length)) : say("none");
  showHits(found, (subject, finding) => fits !== null && fits(subject.codes, finding.order * 4));
}

/** Most findings first that are satisfied, or one step away. */
function order(subjects, letter) {
  const wanted = letter === 1 ? data.outcomes.findIndex((o) => o.key === "SATISFIED") : 1;
  const score = new Map(subjects.map((subject) => {
    let count = 0;
    for (let i = letter; i < subject.codes.length; i += 4) if (at(subject.codes, i) === wanted) count++;
    return [subject, count];
  }));
  subjects.sort((a, b) => score.get(b) - score.get(a));
}

function field(key, input) {
  fieldOf[key] = input;
  return make("label", {}, say(key === "text" ? "search" : key), input);
}

function choice(key, options, any = true) {
  const select = make("select", { name: key },
    ...(any ? [make("option", { value: "" }, say("any"))] : []),
    ...options.map(([value, label]) => make("option", { value }, label)));
  select.value = asked[key];
  // An address may ask for what this page does not have.
  if (select.selectedIndex < 0) asked[key] = select.value = NOTHING_ASKED[key];
  select.addEventListener("change", () => { asked[key] = select.value; filter(); note(); });
  return field(key, select);
}

function drawFilters() {
  const text = make("input", { type: "search", name: "text", autocomplete: "off" });
  text.value = asked.text;
  text.addEventListener("input", () => { asked.text = text.value; filter(); });
  text.addEventListener("change", () => note());
  const box = make("input", { type: "checkbox", name: "oneStep" });
  box.checked = asked.oneStep;
  box.addEventListener("change", () => { asked.oneStep = box.checked; filter(); note(); });
  const clear = make("button", { type: "button", class: "plain-button" }, say("clear"));
  clear.addEventListener("click", () => { ask({}); note(); form.querySelector("[name=text]").focus(); });
  const pairs = (items) => items.map((item) => [item.key ?? item.id, inLanguage(item)]);
  form.replaceChildren(
    field("text", text),
    choice("outcome", data.outcomes.filter((o) => o.shown).map((o) => [o.key, `${o.sign} ${inLanguage(o)}`])),
    choice("place", pairs(data.districts)),
    choice("provision", data.provisions.map((p) => [p.id, `${p.id} ${inLanguage(p)}`])),
    choice("route", pairs(data.routes)),
    choice("type", Object.entries(data.types).map(([key, type]) => [key, inLanguage(type)])),
    choice("order", ["given", "satisfied", "oneStep"].map((key) => [key, say(`order.${key}`)]), false),
    make("label", { class: "check" }, box, say("oneStep")),
    clear);
  document.getElementById("list-keys").textContent =
    Object.keys(SUMS).map((key) => data.outcomes.find((o) => o.key === key)).map((o) => `${o.sign} ${inLanguage(o)}`).join(" · ");
}

/** Sets all that is asked; what is not named is cleared. */
function ask(wanted) {
  Object.assign(asked, NOTHING_ASKED, wanted);
  drawFilters();
  filter();
}

async function startFilters() {
  const needsScript = document.getElementById("needs-script");
  if (typeof DecompressionStream === "undefined") {
    inEachLanguage(() => { needsScript.textContent = say("old"); });
    return;
  }
  everybody = await subjects();
  needsScript.remove();
  form.hidden = list.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  startList();
  startDialog();
  inEachLanguage(() => { drawFilters(); filter(); });
  await startAddress();
  root.dataset.ready = "list";
}
