import type { Reply } from '../reply.ts';
import { ask, phrase } from './out.ts';

const options = ['cmd:question', 'cmd:human', 'cmd:pause', 'cmd:myData'] as const;

/** What can be done when nothing stands open; every button is a command that can be typed too. */
export const menu = (): Reply => ask('m', phrase('menu'), options);
