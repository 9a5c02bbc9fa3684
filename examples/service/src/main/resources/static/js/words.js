import en from "./words.en.js";
import zh from "./words.zh.js";

const bundles = { zh, en };
let current = "zh";

export function language() {
  return current;
}

export function speak(language) {
  current = language;
}

/** Words of the page, with values in place of {0}, {1}. */
export function say(name, ...values) {
  const words = bundles[current][name];
  return words === undefined ? name : words.replace(/\{(\d)\}/g, (hole, i) => values[i] ?? hole);
}
