// What every module uses: the data of the page, its language, and how elements are made.
const data = JSON.parse(document.getElementById("data").textContent);
const root = document.documentElement;
const language = () => (root.lang.startsWith("zh") ? "zh" : "en");
const inLanguage = (text) => text[language()];
const number = (value) => value.toLocaleString("en-US");
const say = (key, ...values) =>
  values.reduce((said, value, i) => said.replace(`{${i}}`, value), inLanguage(data.words[key]));

/** An element with attributes and children; texts are texts and never markup. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const redraws = [];

/** Does something now and whenever the language changes. */
function inEachLanguage(draw) {
  redraws.push(draw);
  draw();
}

function switchLanguage(tag) {
  root.lang = tag;
  document.title = inLanguage(data.title);
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === tag));
  redraws.forEach((draw) => draw());
}
