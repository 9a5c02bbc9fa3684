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

inEachLanguage(drawCharts);
let drawn = window.innerWidth;
window.addEventListener("resize", () => {
  if (window.innerWidth !== drawn) {
    drawn = window.innerWidth;
    drawCharts();
  }
});
if (form) startFilters();
