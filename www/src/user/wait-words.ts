const UNITS = [
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** "1 min 30 sec" in the reader's language; at most two units. */
export function waitWords(milliseconds: number, locale: string): string {
  let rest = Math.ceil(milliseconds / 1000);
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const amount = Math.floor(rest / seconds);
    rest -= amount * seconds;
    if (amount > 0 || (unit === "second" && parts.length === 0)) parts.push(inWords(amount, unit, locale));
  }
  return parts.slice(0, 2).join(" ");
}

function inWords(amount: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(amount);
}
