// The list and its explanations are compressed in the page and opened when they are asked for.
const rowParts = document.querySelectorAll("script.rows");
const toldParts = document.querySelectorAll("script.told");
const opened = new Map();
const MOST_OPEN = 6;

function bytes(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const all = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
  return all;
}

async function inflate(element) {
  const stream = new Blob([bytes(element.textContent)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

/** What is said of a subject, finding by finding, as the library wrote it. */
async function explanations(subject) {
  let chunk = opened.get(subject.chunk);
  if (!chunk) {
    chunk = inflate(toldParts[subject.chunk]);
    opened.set(subject.chunk, chunk);
    if (opened.size > MOST_OPEN) opened.delete(opened.keys().next().value);
  }
  const { told, zh, en } = await chunk;
  const pieces = { zh, en }[language()];
  return told[subject.place].map((finding) => finding.map((piece) => pieces[piece]).join(""));
}

/** All subjects: a few values each, the findings as four letters each. */
async function subjects() {
  const parts = await Promise.all(Array.from(rowParts, inflate));
  return parts.flatMap((rows, chunk) =>
    rows.map(([type, id, name, district, codes], place) =>
      ({ type, id, name, district, codes, chunk, place, text: `${id} ${name}`.toLowerCase() })));
}

const at = (codes, i) => codes.charCodeAt(i) - 48;

function findings(subject) {
  const all = [];
  for (let i = 0; i < subject.codes.length; i += 4)
    all.push({
      provision: data.provisions[at(subject.codes, i)], outcome: data.outcomes[at(subject.codes, i + 1)],
      route: data.routes[at(subject.codes, i + 2)], oneStep: at(subject.codes, i + 3) === 1, order: i / 4,
    });
  return all;
}
