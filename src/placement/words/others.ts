import type { WordRule } from './rule.ts';

/** Another named person in danger now: care-rules 18. The employee's own lights stay untouched. */
export const others: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them .. #will|möchte +sich .. umbringen|töten|aufhängen|erhängen|antun|erschießen|ritzen|was_antun|vor_zug
      #them .. sich .. umbringen|töten|aufhängen|erhängen|antun #will
      #them|dass bringt +sich .. um
      #them .. #will .. #nm .. #leben -ich|#ich
      #person .. #will|möchte .. #sterben|#tot_sein -ich|#ich
      #person .. steht .. dach|brücke|balkon|gleis*|fenster .. spring*|runter
      #them .. #will .. springen -wasser|freibad|pool|trampolin
      #person .. abschiedsbrief
      #them .. hat .. sich .. umbringen|aufhängen wollen|versucht|probiert -#past
      selbstmordgedanken|suizidgedanken .. hat|von +meine|mein|freund*|kolleg*
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them ritzt|schneidet|verletzt|rizt +sich .. -finger|versehen|haare|kochen|bein_gebrochen
      #person .. ritzt|rizt +sich
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them #brutal|bedroht +#mine|seine|ihre|sein|ihr|die|das|einen|eine .. #person|kind|kinder|frau|mutter|kleinen|baby
      #them .. #mine|seine|seinen|sein|ihre|ihren +#person .. #brutalDone -#past
      #them .. mit .. #weapon .. #person|kinder|kollegen|leute|los
      wird|werden +#brutalDone .. #person|#mine
      #person|kind|kinder +wird|werden .. #brutalDone
    `,
  },
];
