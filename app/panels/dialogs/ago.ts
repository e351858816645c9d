const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, as people say it: "just now", "5 minutes ago", "yesterday", "12 March 2026". */
export function ago(then: number, now: number): string {
  const past = now - then;
  if (past < MINUTE) return 'just now';
  if (past < HOUR) return counted(Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return counted(Math.floor(past / HOUR), 'hour');
  if (past < 2 * DAY) return 'yesterday';
  if (past < 7 * DAY) return counted(Math.floor(past / DAY), 'day');
  return new Date(then).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

const counted = (count: number, unit: string): string =>
  `${count} ${count === 1 ? unit : `${unit}s`} ago`;
