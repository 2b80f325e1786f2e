/** What works in every state, typed, spoken or tapped (`care-rules` 39, `simple-language` 5.3). */
export const commands = [
  'help',
  'again',
  'readAloud',
  'easier',
  'harder',
  'explain',
  'source',
  'back',
  'stop',
  'human',
  'pause',
  'myData',
  'deleteAll',
  'state',
  'mistake',
  'needHelp',
  'question',
  'next',
  'menu',
] as const;
export type Command = (typeof commands)[number];
