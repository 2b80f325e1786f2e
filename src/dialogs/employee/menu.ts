import type { Reply } from '../reply.ts';
import { ask, phrase, type Out } from './out.ts';

const options = ['cmd:question', 'cmd:human', 'cmd:pause', 'cmd:myData'] as const;

/** What can be done when nothing stands open; every button is a command that can be typed too. */
export const menu = (): Reply => ask('m', phrase('menu'), options);

/** Comes last, and only where no question stands open. */
export const withMenu = (done: Out): Out =>
  done.person.talk.at === 'idle' && !done.person.crisis && done.replies.length < 3 && !done.replies.some(isQuestion)
    ? { ...done, replies: [...done.replies, menu()] }
    : done;

const isQuestion = ({ kind }: Reply): boolean => kind === 'ask' || kind === 'explain' || kind === 'show';
