// The list: of thousands of subjects only those in sight are elements.
const HEIGHT = 64;
const BEYOND = 6;
const SUMS = { SATISFIED: 0, UNDETERMINED: 0, NOT_SATISFIED: 0 };
const list = document.getElementById("list");
let hits = [];
let focused = 0;
let wantedFinding = () => false;

function showHits(subjects, wanted) {
  hits = subjects;
  wantedFinding = wanted;
  focused = 0;
  list.scrollTop = 0;
  drawList();
}

function drawList() {
  const holder = list.firstElementChild ?? list.appendChild(make("div", { role: "list", "aria-label": say("list") }));
  holder.setAttribute("aria-label", say("list"));
  holder.style.height = `${hits.length * HEIGHT}px`;
  const from = Math.max(0, Math.floor(list.scrollTop / HEIGHT) - BEYOND);
  const to = Math.min(hits.length, Math.ceil((list.scrollTop + list.clientHeight) / HEIGHT) + BEYOND);
  const hadFocus = holder.contains(document.activeElement);
  const items = [];
  for (let i = from; i < to; i++) items.push(item(hits[i], i));
  holder.replaceChildren(...items);
  if (hadFocus) holder.querySelector(`[data-at="${focused}"]`)?.focus({ preventScroll: true });
}

function item(subject, i) {
  const sums = { ...SUMS };
  let applies = false;
  for (let at0 = 1; at0 < subject.codes.length; at0 += 4) {
    const key = data.outcomes[at(subject.codes, at0)].key;
    if (key in sums) sums[key]++;
    applies ||= key !== "NOT_APPLICABLE";
  }
  const district = data.districts.find((d) => d.key === subject.district);
  const button = make("button", { type: "button", class: "item", "data-at": i, tabindex: i === focused ? 0 : -1 },
    make("span", { class: "who" }, make("b", {}, subject.name || subject.id),
      make("span", { class: "where" }, [inLanguage(data.types[subject.type]), inLanguage(district), subject.id].join(" · "))),
    applies
      ? make("span", { class: "sums" }, ...Object.keys(SUMS).map((key) => sum(key, sums[key])))
      : make("span", { class: "where" }, say("noneApplies")));
  const entry = make("div", { role: "listitem", "aria-setsize": hits.length, "aria-posinset": i + 1 }, button);
  button.style.top = `${i * HEIGHT}px`;
  button.addEventListener("click", () => { focused = i; go(write(subject)); });
  button.addEventListener("focus", () => { focused = i; });
  return entry;
}

function sum(key, count) {
  const outcome = data.outcomes.find((o) => o.key === key);
  return make("span", { class: key }, make("i", { "aria-hidden": "true" }, outcome.sign),
    make("span", { class: "sr" }, `${inLanguage(outcome)} `), String(count));
}

/** Arrows, pages, the first and the last, as in any list. */
function moveInList(event) {
  const page = Math.floor(list.clientHeight / HEIGHT);
  const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -hits.length, End: hits.length };
  if (!(event.key in steps) || hits.length === 0) return;
  event.preventDefault();
  focused = Math.max(0, Math.min(hits.length - 1, focused + steps[event.key]));
  const top = focused * HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  if (top + HEIGHT > list.scrollTop + list.clientHeight) list.scrollTop = top + HEIGHT - list.clientHeight;
  drawList();
  list.querySelector(`[data-at="${focused}"]`)?.focus({ preventScroll: true });
}

function startList() {
  let waiting = false;
  list.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; drawList(); });
  });
  list.addEventListener("keydown", moveInList);
}
