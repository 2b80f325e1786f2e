import type { Shown } from '../teams/chats.ts';
import type { PaneMessage } from './message.ts';

/** A message of a Teams chat, with its card as it stands now. */
export const teamsMessage = ({ id, by, text, card }: Shown, at: number): PaneMessage => ({
  id,
  by: by === 'bot' ? 'anker' : 'me',
  at,
  text,
  ...(card !== undefined && { card }),
});
