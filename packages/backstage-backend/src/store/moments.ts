/** A moment so many milliseconds later, or earlier where negative; ISO 8601 in UTC, as the store keeps moments. */
export function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** The day (UTC) of a moment, such as `2026-10-31`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The month (UTC) of a moment, such as `2026-10`. */
export function monthOf(moment: string): string {
  return moment.slice(0, 7);
}

/** The first moment of a month so many months later, or earlier where negative. */
export function startOfMonth(moment: string, months = 0): string {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString();
}

/** The first moment of a day so many days later, or earlier where negative. */
export function startOfDay(moment: string, days = 0): string {
  const date = new Date(moment);
  return new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days),
  ).toISOString();
}
