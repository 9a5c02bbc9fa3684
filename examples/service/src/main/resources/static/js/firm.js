/** What is typed of a firm; kept while the page is open, whichever view is shown. */
const SUBJECT = "Enterprise";
const FIGURES = "AnnualFigures";
const TITLE = "Title";

function lastYearBefore(day) {
  return Number(day.slice(0, 4)) - 1;
}

export class Firm {
  constructor(asOf) {
    this.asOf = asOf;
    this.enterprise = { id: "E1" };
    this.figures = { year: lastYearBefore(this.asOf) };
    this.titles = [];
    this.allTitles = false;
    this.rest = [];
  }

  /** Figures of the last full year follow the date, unless another year was typed. */
  date(asOf) {
    const follows = this.figures.year === lastYearBefore(this.asOf);
    this.asOf = asOf;
    if (follows && /^\d{4}-/.test(asOf)) {
      this.figures.year = lastYearBefore(asOf);
      return true;
    }
    return false;
  }

  /** The facts with the values that each field edits, in the order of the request. */
  facts() {
    const id = this.enterprise.id;
    const facts = [{ type: SUBJECT, of: this.enterprise, values: this.enterprise }];
    if (Object.keys(this.figures).some((name) => name !== "year")) {
      facts.push({ type: FIGURES, of: this.figures, values: { enterpriseId: id, ...this.figures } });
    }
    this.titles.forEach((title, i) => {
      const values = { id: `${id} ${i + 1}`, enterpriseId: id, ...title };
      facts.push({ type: TITLE, of: title, values });
    });
    return facts;
  }

  request() {
    const facts = this.facts().map(({ type, values }) => ({ type, values }));
    const complete = this.allTitles ? [TITLE] : [];
    return { asOf: this.asOf, facts: [...facts, ...this.rest], complete };
  }

  /** Takes facts in the form of the service: what the form has no field for is kept beside it. */
  take(facts) {
    let taken = 0;
    const own = (name, values) => Object.fromEntries(Object.entries(values).filter(([key]) => !name.includes(key)));
    const years = facts.filter((fact) => fact.type === FIGURES).map((fact) => fact.values.year);
    const year = years.includes(lastYearBefore(this.asOf)) ? lastYearBefore(this.asOf) : Math.max(...years);
    const firm = facts.find((fact) => fact.type === SUBJECT);
    const titles = facts.filter((fact) => fact.type === TITLE);
    this.rest = [];
    this.titles = titles.length > 0 ? [] : this.titles;
    for (const fact of facts) {
      if (fact === firm) {
        this.enterprise = { ...this.enterprise, ...fact.values };
      } else if (fact.type === FIGURES && fact.values.year === year) {
        this.figures = { ...this.figures, ...own(["enterpriseId"], fact.values) };
      } else if (fact.type === TITLE) {
        this.titles.push(own(["id", "enterpriseId"], fact.values));
      } else {
        this.rest.push(fact);
      }
      taken += Object.keys(fact.values).length;
    }
    return taken;
  }
}
