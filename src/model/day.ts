/** Days of the calendar as YYYY-MM-DD, in UTC: as texts they are in order. */

const msPerDay = 86_400_000;

/** Whether a text names a day that there is: 2027-02-30 is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that is so many days later, or earlier where they are negative; undefined outside of the years that have four digits. */
export function dayAfter(day: string, days: number): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`) + days * msPerDay;
  return dayAt(time);
}

/** The day of a moment in milliseconds since 1970; undefined outside of the years that have four digits. */
export function dayAt(time: number): string | undefined {
  if (Number.isNaN(time) || Math.abs(time) > 8.64e15) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return isDay(day) ? day : undefined;
}

/** Whether what counts up to and with a day is over; without a day it never is. */
export function hasEnded({ until }: { readonly until?: string | undefined }, today: string): boolean {
  return until !== undefined && until < today;
}

/** From one day to another, negative where it is an earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}
