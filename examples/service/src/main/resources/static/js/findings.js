import { badge } from "./badge.js";
import { element, fragment, setText } from "./dom.js";
import { say } from "./words.js";

/** The list of findings: each stays where it is, opened or closed, while its words change. */
export class Findings {
  constructor(words) {
    this.words = words;
    this.counts = element("p.counts", { role: "status", "aria-live": "polite" }, say("noResults"));
    this.peek = element("button.peek", { type: "button", click: () => this.look() }, say("results"));
    this.stale = element("p.stale", { hidden: true }, say("stale"));
    this.list = element("div.findings");
    this.heading = element("h2", { id: "results", tabindex: "-1" }, say("results"));
    this.nodes = [this.heading, this.counts, this.stale, this.list, this.peek];
    this.entries = new Map();
  }

  show(findings) {
    this.stale.hidden = true;
    const kept = new Map();
    for (const finding of findings) {
      const key = `${finding.provision} ${finding.subject.type} ${finding.subject.key.join("/")}`;
      const entry = this.entries.get(key) ?? this.entry(finding);
      this.fill(entry, finding);
      kept.set(key, entry);
    }
    this.entries.forEach((entry, key) => kept.has(key) || entry.node.remove());
    [...kept.values()].forEach((entry, i) => {
      if (this.list.children[i] !== entry.node) {
        this.list.insertBefore(entry.node, this.list.children[i] ?? null);
      }
    });
    this.entries = kept;
    const counts = Object.entries(this.words.outcomes)
      .map(([name, said]) => [said, findings.filter((finding) => finding.outcome === name).length])
      .filter(([, count]) => count > 0)
      .map(([said, count]) => say("counts", said, count));
    setText(this.counts, counts.join(" · "));
    setText(this.peek, `${say("results")} ↓ ${counts.join(" · ")}`);
  }

  look() {
    this.heading.scrollIntoView();
    this.heading.focus({ preventScroll: true });
  }

  wrong() {
    this.stale.hidden = this.entries.size === 0;
  }

  entry(finding) {
    const said = element("span.said");
    const effect = element("span.effect");
    const changed = element("span.changed");
    const more = element("div.more");
    const node = element(
      "details.finding",
      { "data-provision": finding.provision },
      element("summary", {}, element("span.id", {}, finding.provision), said, changed, effect),
      more,
    );
    return { node, said, effect, changed, more, finding: null };
  }

  fill(entry, finding) {
    const before = entry.finding;
    if (before?.explanation === finding.explanation && before?.said === finding.said) {
      setText(entry.changed, "");
      return;
    }
    const moved = before && before.outcome !== finding.outcome;
    entry.node.dataset.outcome = finding.outcome;
    const sign = this.words.outcomeSigns[finding.outcome];
    entry.said.replaceChildren(badge({ "data-outcome": finding.outcome }, sign, finding.said));
    setText(entry.effect, finding.effect);
    setText(entry.changed, moved ? say("was", before.said) : before ? say("changed") : "");
    entry.more.replaceChildren(...fragment(finding.explanation));
    entry.finding = finding;
  }
}
