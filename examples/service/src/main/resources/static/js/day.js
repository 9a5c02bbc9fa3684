/** The day that it is where the reader is, as in 2024-12-31. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today, or the day of a plan's term that is nearest to it. */
export function within({ from, through }) {
  const day = today();
  return day < from ? from : day > through ? through : day;
}
