/** Digits in groups of three, which no one has to count. */
export function grouped(text) {
  const [whole, ...fraction] = text.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}

/** A number of the service, which is a decimal or a fraction; of a fraction about three digits. */
export function shown(text) {
  const [, sign, numerator, denominator] = /^(-?)(\d+)\/(\d+)$/.exec(text) ?? [];
  if (denominator === undefined) {
    return grouped(text);
  }
  const whole = BigInt(numerator) / BigInt(denominator);
  const places = Math.max(0, 3 - String(whole).length);
  const scale = 10n ** BigInt(places);
  const rounded = (2n * BigInt(numerator) * scale + BigInt(denominator)) / (2n * BigInt(denominator));
  const digits = String(rounded).padStart(places + 1, "0");
  const cut = digits.length - places;
  return `≈ ${sign}${grouped(digits.slice(0, cut))}${places > 0 ? `.${digits.slice(cut)}` : ""}`;
}
