/**
 * Makes an element. Text is only ever set as text.
 *
 * @param {string} name with classes, as in "p.help"
 * @param {Object} properties attributes; functions are listeners; false and null are left out
 * @param {...(Node|string|null)} children
 */
export function element(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length > 0) {
    made.className = classes.join(" ");
  }
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return made;
}

/** Sets text only where it differs, so that nothing is read out twice. */
export function setText(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/** A fragment of HTML that the library made and escaped. */
export function fragment(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.body.children].map((node) => document.importNode(node, true));
}

let count = 0;

export function freshId() {
  count += 1;
  return `id-${count}`;
}

/** Runs a function once nothing has asked for it for some time. */
export function debounced(wait, run) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
}
