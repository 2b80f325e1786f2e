/** A way to help, with where we read of it: secondary sources, each to be looked at once on its own page before go-live. */
export interface Channel {
  readonly name: string;
  readonly way: 'call' | 'app';
  readonly who: string;
  readonly hours: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
}

export interface Line extends Channel {
  readonly way: 'call';
  readonly number: string;
}

const checked = { checkedOn: '2026-11-20', reviewBy: '2027-01-31' } as const;
const always = 'Tag und Nacht';

/** Numbers to call. 116 117 is for no crisis and 113 is not in force: neither is here (care-rules 5). */
export const lines = {
  emergency: {
    name: 'Notruf',
    way: 'call',
    number: '112',
    who: 'alle, auch ohne Guthaben und Internet',
    hours: always,
    source: 'gesund.bund.de/notfallnummern',
    ...checked,
  },
  police: {
    name: 'Polizei',
    way: 'call',
    number: '110',
    who: 'alle',
    hours: always,
    source: 'infranken.de, Übersicht Notrufnummern',
    ...checked,
  },
  talk: {
    name: 'TelefonSeelsorge',
    way: 'call',
    number: '0800 111 0 111',
    who: 'alle, oft besetzt',
    hours: always,
    source: 'domradio.de; ansbach-evangelisch.de',
    ...checked,
  },
  women: {
    name: 'Hilfe-Telefon Gewalt gegen Frauen',
    way: 'call',
    number: '116 016',
    who: 'Frauen und Menschen, die Frauen helfen',
    hours: always,
    source: 'hilfetelefon.de; landkreis-heidenheim.de',
    ...checked,
  },
  men: {
    name: 'Hilfe-Telefon Gewalt an Männern',
    way: 'call',
    number: '0800 123 99 00',
    who: 'Männer',
    hours: 'Montag bis Donnerstag 8 bis 20 Uhr, Freitag 8 bis 15 Uhr',
    source: 'landkreis-heidenheim.de; weisser-ring.de',
    ...checked,
  },
  bavaria: {
    name: 'Krisendienste Bayern',
    way: 'call',
    number: '0800 655 3000',
    who: 'Menschen in Bayern',
    hours: always,
    source: 'lag-selbsthilfe-bayern.de, 21.1.2026',
    ...checked,
  },
} as const satisfies Readonly<Record<string, Line>>;
export type LineId = keyof typeof lines;

/** Ways without speaking. nora and Tess only help who is registered before (care-rules 30). */
export const silentWays = {
  nora: {
    name: 'App nora',
    way: 'app',
    who: 'wer vorher angemeldet ist',
    hours: always,
    source: 'nora-notruf.de; kreis-paderborn.de, 25.9.2024',
    ...checked,
  },
  tess: {
    name: 'App Tess',
    way: 'app',
    who: 'wer vorher angemeldet ist; Gebärden oder Schrift',
    hours: always,
    source: 'deafservice.de, 3/2025',
    ...checked,
  },
} as const satisfies Readonly<Record<string, Channel>>;

const byLand: Readonly<Record<string, LineId>> = { BY: 'bavaria' };

/** The crisis service of a Land, where we know one that is open day and night. */
export const regionalLine = (land: string | undefined): Line | undefined => {
  const id = land === undefined ? undefined : byLand[land];
  return id && lines[id];
};
