import type { Grant } from '../../knowledge/funding/grant.ts';
import { nameOf } from '../../knowledge/funding/words.ts';
import { html, type Html } from './html.ts';
import { euro, germanDay } from '../../knowledge/funding/telling.ts';

/** The wage grant that may pay most, month by month; nothing where none names an amount. */
export function chartOf(grants: readonly Grant[]): Html | undefined {
  const [best] = grants
    .filter(({ purpose, months }) => purpose === 'wage' && months.length > 0)
    .toSorted((one, other) => (other.maxEuroFirstYear ?? 0) - (one.maxEuroFirstYear ?? 0));
  return best && drawn(best, best.months.slice(0, mostMonths));
}

/** Five years: what comes later is in the table's words. */
const mostMonths = 60;
const size = { width: 600, height: 160, foot: 24 } as const;

function drawn(grant: Grant, months: Grant['months']): Html {
  const highest = Math.max(...months.map(({ atMost }) => atMost), 1);
  const step = size.width / months.length;
  const bars = months.map(({ atMost }, n) => {
    const height = Math.round((atMost / highest) * (size.height - size.foot));
    const y = size.height - size.foot - height;
    return html`<rect x="${(n * step + 1).toFixed(1)}" y="${y}" width="${(step - 2).toFixed(1)}" height="${height}" />`;
  });
  const [first, last] = [months[0], months.at(-1)];
  const steps = months.filter(({ atMost }, n) => n === 0 || atMost !== months[n - 1]?.atMost);
  return html`<figure>
    <svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="chart-title">
      <title id="chart-title">${nameOf(grant)}: höchstens so viel im Monat</title>
      ${bars}
      <text x="0" y="${size.height - 6}">${germanDay(first?.from ?? '')}</text>
      <text x="${size.width}" y="${size.height - 6}" text-anchor="end">${germanDay(last?.from ?? '')}</text>
    </svg>
    <figcaption>
      ${nameOf(grant)}, höchstens je Monat:
      ${steps.map(({ from, atMost }, n) => html`${n > 0 ? ', ' : ''}ab ${germanDay(from)} ${euro(atMost)}`)}.
    </figcaption>
  </figure>`;
}
