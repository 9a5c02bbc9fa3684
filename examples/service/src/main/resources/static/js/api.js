import { language, say } from "./words.js";

let key = null;
let keyWanted = () => {};

/** Shows the field for the key, and is told of the key in it. */
export function onKeyWanted(show) {
  keyWanted = show;
}

export function useKey(text) {
  key = text;
}

export function hasKey() {
  return key !== null;
}

/** A refusal: problem+json with detail, pointer, term and advice. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

async function answer(path, options) {
  const headers = { "Accept-Language": language(), ...options.headers };
  if (key !== null) {
    headers["X-API-Key"] = key;
  }
  let response;
  try {
    response = await fetch(path, { ...options, headers });
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Refused({ detail: say("unreachable") });
  }
  if (response.ok) {
    return response;
  }
  if (response.status === 401) {
    keyWanted();
  }
  let problem;
  try {
    problem = await response.json();
  } catch {
    problem = { detail: `${response.status} ${response.statusText}` };
  }
  throw new Refused(problem);
}

export async function ask(path, options = {}) {
  const response = await answer(path, options);
  return response.status === 204 ? null : response.json();
}

export async function askText(path) {
  return (await answer(path, {})).text();
}

export async function askBlob(path) {
  return (await answer(path, {})).blob();
}

export function post(path, body, signal) {
  return ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
}

const remembered = new Map();

/** What does not change while the service runs, asked once in each language. */
export function once(path) {
  const name = `${language()} ${path}`;
  if (!remembered.has(name)) {
    const asked = ask(path);
    remembered.set(name, asked);
    asked.catch(() => remembered.delete(name));
  }
  return remembered.get(name);
}
