// A day on which something of a placement ends is never forgotten: as long as it is to be said, it lies in the store.
import { endsOf } from '../../dialogs/placements.ts';
import { markedDays } from '../../placement/endDates.ts';
import { instant } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Commit, Report } from './commit.ts';
import { selfIn } from './shadow.ts';

export function checkEnds({ partition, shadow, after, now }: Commit, report: Report): void {
  const today = localDate(instant(now), 'Europe/Berlin');
  for (const { of, end } of after ? endsOf(after) : []) {
    if (!markedDays(of, end).some(({ on }) => on > today)) continue;
    const item = shadow.items(partition).get(`self:endDate:${of}`);
    const due = item && selfIn(item.draft)?.due;
    if (due?.what !== 'endDate' || due.end !== end) report('end-not-scheduled', partition, of);
  }
}
