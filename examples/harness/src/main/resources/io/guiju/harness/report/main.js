for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => switchLanguage(button.dataset.language));
document.getElementById("print").addEventListener("click", () => window.print());

const tables = [...document.querySelectorAll("details.table")];
tables.forEach((table) => { table.open = false; });
let closedBefore = [];
window.addEventListener("beforeprint", () => {
  closedBefore = tables.filter((table) => !table.open);
  closedBefore.forEach((table) => { table.open = true; });
});
window.addEventListener("afterprint", () => closedBefore.forEach((table) => { table.open = false; }));

/** Opens what is closed around the place that an address leads to. */
function reveal() {
  const place = document.getElementById(location.hash.slice(1));
  if (!place?.closest("details")) return;
  for (let closed; (closed = place.closest("details:not([open])")); ) closed.open = true;
  drawCharts();
  place.scrollIntoView();
}
for (const folded of document.querySelectorAll("details.folded")) folded.addEventListener("toggle", drawCharts);
window.addEventListener("hashchange", reveal);

inEachLanguage(drawCharts);
reveal();
let drawn = window.innerWidth;
window.addEventListener("resize", () => {
  if (window.innerWidth !== drawn) {
    drawn = window.innerWidth;
    drawCharts();
  }
});
if (form) startFilters();
