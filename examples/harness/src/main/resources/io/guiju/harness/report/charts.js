// Charts: drawn to the width there is, with every series named in a key and every bar by its label.
const CHARTS = {};
const ROW = 30;
const NARROW = 620;

/** What is written inside a bar, where it fits. */
const LIGHT = new Set(["SATISFIED", "NOT_SATISFIED", "ERROR", "IMPLEMENTED", "OVERDUE"]);

function keys(series) {
  return make(
    "ul", { class: "keys" },
    ...series.map((s) => {
      const item = make("li");
      const swatch = d3.select(item).append("svg").attr("viewBox", "0 0 14 14").attr("aria-hidden", "true");
      swatch.append("rect").attr("width", 14).attr("height", 14).attr("class", s.key);
      item.append(`${s.sign} ${inLanguage(s)}`);
      return item;
    }),
  );
}

function canvas(place, width, height) {
  return d3.select(place).append("svg")
    .attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
    .attr("role", "img").attr("aria-labelledby", place.parentElement.getAttribute("aria-labelledby"));
}

/** The text, cut to a width; the whole of it stays as its title. */
function fit(text, width) {
  text.each(function () {
    const whole = this.textContent;
    if (this.getComputedTextLength() <= width) return;
    let end = whole.length;
    while (end > 1 && this.getComputedTextLength() > width) this.textContent = whole.slice(0, (end -= 1)) + "…";
    d3.select(this).append("title").text(whole);
  });
}

/**
 * Bars of equal length in parts, or of lengths by their sums.
 * rows: {label, group, counts: [...]} with counts in the order of series; opens(row, series) acts on a part.
 */
function stacked(place, { rows, series, whole, right, opens }) {
  place.replaceChildren(keys(series));
  const width = Math.max(280, place.clientWidth);
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.min(330, width * 0.34);
  const gutter = 90;
  const most = d3.max(rows, (row) => d3.sum(row.counts)) || 1;
  let y = 0;
  for (const row of rows) {
    row.heading = row.group && row.group !== rows[rows.indexOf(row) - 1]?.group ? row.group : null;
    if (row.heading) y += 34;
    row.y = y;
    y += narrow ? ROW + 18 : ROW;
  }
  const svg = canvas(place, width, y + 4);
  const all = svg.selectAll("g.row").data(rows).join("g").attr("class", "row").attr("transform", (row) => `translate(0,${row.y})`);
  all.filter((row) => row.heading).append("text").attr("class", "group").attr("y", -8).text((row) => row.heading);
  const labels = all.append("text").attr("x", 0).attr("y", narrow ? 12 : 19).text((row) => row.label);
  labels.call(fit, narrow ? width : left - 14);
  const top = narrow ? 18 : 4;
  const length = width - left - gutter;
  const bars = all.append("g").attr("transform", `translate(${left},${top})`);
  bars.each(function (row) {
    const sum = d3.sum(row.counts);
    const scale = d3.scaleLinear([0, whole ? sum || 1 : most], [0, length]);
    let from = 0;
    series.forEach((s, i) => {
      const count = row.counts[i];
      if (!count) return;
      const part = d3.select(this).append("g").attr("transform", `translate(${scale(from)},0)`);
      const wide = Math.max(1, scale(count) - 1);
      part.append("rect").attr("class", s.key).attr("width", wide).attr("height", 21);
      part.append("title").text(`${row.label} · ${inLanguage(s)}: ${number(count)}`);
      const label = `${s.sign} ${number(count)}`;
      const text = part.append("text").attr("class", LIGHT.has(s.key) ? "inside light" : "inside").attr("x", 5).attr("y", 15);
      text.text(wide >= 10 + label.length * 8 ? label : wide >= 10 + number(count).length * 8 ? number(count) : "");
      if (opens) part.style("cursor", "pointer").on("click", () => opens(row, s));
      from += count;
    });
    d3.select(this).append("text").attr("class", "soft")
      .attr("x", (whole ? length : scale(sum)) + 8).attr("y", 15).text(right(row, sum));
  });
}

function outcomeSeries() {
  return ["SATISFIED", "UNDETERMINED", "NOT_SATISFIED", "PENDING", "NOT_IN_FORCE", "ERROR"]
    .map((key) => data.outcomes.find((o) => o.key === key)).filter((o) => o.shown);
}

const countsOf = (counts, series) => series.map((s) => counts[data.outcomes.findIndex((o) => o.key === s.key)]);

CHARTS.outcomes = (place) => {
  const series = outcomeSeries();
  const order = Object.keys(data.types);
  const there = data.provisions.filter((p) => d3.sum(p.counts) > 0);
  const rows = d3.sort(there, (p) => order.indexOf(p.type)).map((p) => ({
    id: p.id, label: `${p.id} ${inLanguage(p)}`, group: inLanguage(data.types[p.type]), counts: countsOf(p.counts, series),
  }));
  stacked(place, {
    rows, series, whole: true,
    right: (row, sum) => say("applicable", number(sum)),
    opens: document.getElementById("filters") && ((row, s) => openList({ provision: row.id, outcome: s.key })),
  });
};

CHARTS.counties = (place) => {
  const series = outcomeSeries();
  stacked(place, {
    rows: data.districts.map((d) => ({ id: d.key, label: inLanguage(d), counts: countsOf(d.counts, series) })),
    series, whole: true,
    right: (row, sum) => number(sum),
    opens: document.getElementById("filters") && ((row, s) => openList({ place: row.id, outcome: s.key })),
  });
};

CHARTS.duties = (place) =>
  stacked(place, {
    rows: data.agencies.map((a) => ({ label: inLanguage(a), counts: a.counts })),
    series: data.states, whole: false, right: (row, sum) => number(sum),
  });

CHARTS.shares = (place) => {
  const { bins, limit, inclusive, words } = data.shares;
  const side = (i) => i / 2 >= Number(limit) ? "SATISFIED" : (i + 1) / 2 <= Number(limit) ? "NOT_SATISFIED" : "mixed";
  const key = (name, said) => ({ key: name, sign: "", zh: said, en: said });
  const value = inLanguage(words);
  place.replaceChildren(keys([
    key("NOT_SATISFIED", say(inclusive ? "shareUnder" : "shareUpTo", value)),
    key("SATISFIED", say(inclusive ? "shareFrom" : "shareOver", value)),
    ...(bins.some((count, i) => count > 0 && side(i) === "mixed") ? [key("mixed", say("shareMixed"))] : []),
  ]));
  const width = Math.max(280, place.clientWidth);
  const height = width < NARROW ? 260 : 320;
  const margin = { top: 46, right: 20, bottom: 48, left: 46 };
  const last = bins.length - 1;
  const x = d3.scaleLinear([0, (last + 1) / 2], [margin.left, width - margin.right]);
  const y = d3.scaleLinear([0, d3.max(bins) || 1], [height - margin.bottom, margin.top]).nice(4);
  const svg = canvas(place, width, height);
  svg.append("g").attr("transform", `translate(${margin.left},0)`)
    .call(d3.axisLeft(y).tickValues(y.ticks(4).filter(Number.isInteger)).tickFormat(d3.format(",d")).tickSize(-(width - margin.left - margin.right)))
    .call((g) => g.select(".domain").remove());
  svg.append("text").attr("class", "soft").attr("x", margin.left).attr("y", margin.top - 30).text(say("enterprises"));
  bins.forEach((count, i) => {
    const bar = svg.append("rect").attr("x", x(i / 2) + 0.5).attr("width", Math.max(1, x(0.5) - x(0) - 1.5))
      .attr("y", y(count)).attr("height", y(0) - y(count))
      .attr("class", side(i));
    bar.append("title").text(`${i / 2}–${i === last ? say("more") : (i + 1) / 2} %: ${number(count)}`);
  });
  svg.append("g").attr("transform", `translate(0,${height - margin.bottom})`)
    .call(d3.axisBottom(x).ticks(width < NARROW ? 6 : 16).tickFormat((v) => `${v}%`).tickSizeOuter(0));
  svg.append("text").attr("class", "soft").attr("x", width - margin.right).attr("y", height - 8).attr("text-anchor", "end")
    .text(`${say("share")} · ${last / 2}% ${say("more")} →`);
  svg.append("line").attr("class", "limit").attr("x1", x(limit)).attr("x2", x(limit)).attr("y1", margin.top - 18).attr("y2", y(0));
  svg.append("text").attr("x", x(limit) + 8).attr("y", margin.top - 8).text(say(inclusive ? "limitFrom" : "limitOver", value));
};

function drawCharts() {
  // What is folded has no width to be drawn to yet.
  for (const place of document.querySelectorAll("[data-chart]"))
    if (!place.closest("details.folded:not([open])")) CHARTS[place.dataset.chart](place);
}
