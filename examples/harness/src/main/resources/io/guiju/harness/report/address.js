// What the list is asked for and which subject is open stand in the address: to link to, and to go back to.
const LIST = "#subjects?";
const atSubject = () => read(location.hash)?.subject;
let cameFromHere = false;

/** What an address asks for; null where it leads elsewhere. */
function read(hash) {
  if (!hash.startsWith(LIST)) return null;
  const { subject = "", finding = "", ...rest } = Object.fromEntries(new URLSearchParams(hash.slice(LIST.length)));
  const wanted = Object.fromEntries(Object.entries(rest).filter(([key]) => Object.hasOwn(NOTHING_ASKED, key)));
  if ("oneStep" in wanted) wanted.oneStep = true;
  return { subject, finding, wanted };
}

/** The address of what is asked for now, with a subject and one of its findings where they are named. */
function write(subject, finding, what = asked) {
  const said = Object.entries(what).filter(([key, value]) => value !== NOTHING_ASKED[key]);
  if (subject) said.push(["subject", `${subject.type}:${subject.id}`]);
  if (finding) said.push(["finding", finding]);
  return said.length ? LIST + new URLSearchParams(said.map(([key, value]) => [key, value === true ? "yes" : value])) : "#subjects";
}

function enter(how, address) {
  try {
    history[how](null, "", address);
  } catch {
    // Where the page has no address of its own, all else works without.
  }
}

/** Takes the address down without a step to go back to. */
const note = (subject, finding) => enter("replaceState", write(subject, finding));

/** Goes to an address in the page. */
function go(address) {
  if (location.hash !== address) enter("pushState", address);
  cameFromHere = true;
  return follow(address);
}

/** Shows what an address asks for. */
async function follow(address) {
  const { subject, finding, wanted } = read(address) ?? {};
  const named = subject && everybody.find((s) => `${s.type}:${s.id}` === subject);
  if (wanted && subject && !named) wanted.text = subject.slice(subject.indexOf(":") + 1);
  if (wanted && (!named || Object.keys(wanted).length) && write(null, null, { ...NOTHING_ASKED, ...wanted }) !== write()) ask(wanted);
  if (named) await openSubject(named, finding);
  else if (dialog.open) dialog.close();
  return wanted;
}

/** Leads to the list with what a number or a part of a chart counts. */
async function openList(wanted) {
  await go(write(null, null, { ...NOTHING_ASKED, ...wanted }));
  lead(wanted);
}

function lead(wanted) {
  document.getElementById("subjects").scrollIntoView();
  form.querySelector(`[name="${Object.keys(wanted).at(-1) ?? "text"}"]`).focus({ preventScroll: true });
}

/** Leaves the subject: back to where it was opened, or to the list where a link led straight to it. */
function leaveSubject() {
  if (!atSubject()) return;
  if (cameFromHere) history.back();
  else note();
}

async function startAddress() {
  window.addEventListener("popstate", () => { cameFromHere = true; follow(location.hash); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".open-list, .open-subject");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { subject, wanted } = read(link.hash);
    if (subject) go(link.hash);
    else openList(wanted);
  });
  const wanted = await follow(location.hash);
  if (wanted) lead(wanted);
}
