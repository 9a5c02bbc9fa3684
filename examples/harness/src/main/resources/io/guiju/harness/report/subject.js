// One subject: its findings with their explanations, in a dialog that can be printed by itself.
const dialog = document.getElementById("subject");
const FIRST = ["SATISFIED", "UNDETERMINED", "ERROR", "NOT_SATISFIED", "PENDING", "NOT_IN_FORCE", "NOT_APPLICABLE"];
let shownSubject = null;

/** Opens a subject at a finding, or else with the findings open that the list is asked for. */
async function openSubject(subject, provision) {
  shownSubject = { subject, wanted: (finding) => (provision ? finding.provision.id === provision : wantedFinding(subject, finding)) };
  await drawSubject();
  if (!dialog.open) dialog.showModal();
  document.getElementById("subject-name").focus({ preventScroll: true });
  dialog.scrollTop = 0;
  if (provision) dialog.querySelector(`[data-provision="${CSS.escape(provision)}"]`)?.scrollIntoView();
}

async function drawSubject() {
  const { subject, wanted } = shownSubject;
  const articles = await explanations(subject);
  const all = findings(subject).sort((a, b) => FIRST.indexOf(a.outcome.key) - FIRST.indexOf(b.outcome.key) || a.order - b.order);
  const open = all.some(wanted) ? wanted : (finding) => finding === all[0];
  const district = data.districts.find((d) => d.key === subject.district);
  const close = make("button", { type: "button", class: "plain-button" }, say("close"));
  close.addEventListener("click", () => dialog.close());
  const print = make("button", { type: "button", class: "plain-button" }, say("printSubject"));
  print.addEventListener("click", () => window.print());
  dialog.replaceChildren(
    make("div", { class: "dialog-head" },
      make("div", {},
        make("h2", { id: "subject-name", tabindex: "-1" }, subject.name || subject.id),
        make("p", { class: "small" }, [inLanguage(data.types[subject.type]), subject.id, inLanguage(district), say("findings", all.length)].join(" · "))),
      print, close),
    make("div", { class: "dialog-body" }, ...all.map((finding) => findingElement(finding, articles[finding.order], open(finding)))));
}

function findingElement(finding, article, isOpen) {
  const element = make("details", { class: "finding", "data-provision": finding.provision.id },
    make("summary", {},
      make("span", { class: `outcome ${finding.outcome.key}` },
        make("span", { class: "sign", "aria-hidden": "true" }, finding.outcome.sign), inLanguage(finding.outcome)),
      make("span", { class: "id" }, finding.provision.id),
      make("span", { class: "what" }, inLanguage(finding.provision))));
  element.firstChild.addEventListener("click", () => note(shownSubject.subject, element.open ? "" : finding.provision.id));
  // The library escaped every word of it, and the policy of the page lets no script in it run.
  const template = make("template");
  template.innerHTML = article;
  element.append(template.content);
  element.open = isOpen;
  return element;
}

function startDialog() {
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => { shownSubject = null; leaveSubject(); });
  inEachLanguage(() => { if (shownSubject) drawSubject(); });
}
