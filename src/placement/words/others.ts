import type { WordRule } from './rule.ts';

/** Another named person in danger now: care-rules 18. The employee's own lights stay untouched. */
export const others: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them .. #will|möchte +sich .. umbringen|töten|aufhängen|erhängen|antun|erschießen|ritzen|was_antun
      #them .. sich .. umbringen|töten|aufhängen|erhängen|antun #will
      #them|dass bringt +sich .. um
      #them .. #will .. #nm .. #leben -ich|#ich
      #person .. #will|möchte .. #sterben|#tot_sein -ich|#ich
      #person .. steht .. dach|brücke|balkon|gleis*|fenster .. spring*|runter
      #them .. #will .. springen -wasser|freibad|pool|trampolin
      #person .. abschiedsbrief
      #them .. hat .. sich .. umbringen|aufhängen wollen|versucht|probiert -#past
      selbstmordgedanken|suizidgedanken .. hat|von +meine|mein|freund*|kolleg*

      #them .. dass|das|er|sie .. sich .. umbringt|umbringen|tötet|aufhängt|erschießt|antut|antun -#past
      sich .. heute|morgen|jetzt|gleich|bald .. umbringt|umbringen|tötet|antut
      #person .. sagt|schreibt|gesagt|geschrieben|meint .. #sterben|#tot|nicht_mehr_leben|selbstmord -film|oma_ist|gestorben
      #person .. #will .. #nm|nicht_mehr +leben|da_sein
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

      #person .. wird|werden .. #brutalDone
      #person .. von .. #person +#brutalDone|geschlagen|verprügelt
      #them|nachbar verprügelt|schlägt|prügelt|haut|würgt|misshandelt|bedroht +seine|ihre|sein|ihren|ihr|die|meine|den|das .. frau|kind|kinder|mutter|freundin|sohn|tochter|schwester|bruder|hund_nicht
      höre|hör .. schreien|schreie|hilfe_rufen .. nachbar*|frau|kind
      kind|kinder|baby .. schlägt|geschlagen|misshandelt|missbraucht|eingesperrt|verletzt_von
    `,
  },
];
