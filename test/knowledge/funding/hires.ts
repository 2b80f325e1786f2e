import { fundingFor, type Funding } from '../../../src/knowledge/funding/funding.ts';
import type { Grant, GrantId } from '../../../src/knowledge/funding/grant.ts';
import type { Hire } from '../../../src/knowledge/funding/hire.ts';

export const today = '2026-11-20';

/** A firm of 45 in Hessen that hires a severely disabled person from a workshop; every part may be said otherwise. */
export const hire = (given: {
  readonly firm?: Partial<Hire['firm']>;
  readonly person?: Partial<Hire['person']>;
  readonly job?: Partial<Hire['job']>;
  readonly on?: string;
}): Hire => ({
  firm: {
    workplaces: 45,
    severelyDisabled: 0,
    land: 'HE',
    trainees: 0,
    shortJobs: 0,
    workshopLabour: 0,
    ...given.firm,
  },
  person: {
    status: 'schwerbehindert',
    gdb: 50,
    fromWorkshop: true,
    workshopEntitled: true,
    age: 30,
    longTermUnemployed: false,
    ...given.person,
  },
  job: {
    grossMonthly: 2200,
    hoursPerWeek: 35,
    start: '2026-12-01',
    permanent: true,
    months: null,
    training: false,
    ...given.job,
  },
  on: given.on ?? today,
});

export const check = (given: Parameters<typeof hire>[0]): Funding => fundingFor(hire(given));

export const grantOf = (funding: Funding, id: GrantId): Grant | undefined =>
  funding.grants.find(grant => grant.id === id);

export const ids = (funding: Funding): readonly string[] => funding.grants.map(({ id }) => id);
