import { z } from 'zod';
import { badRequest } from './failure.ts';
import type { Given } from './given.ts';
import type { Methods, Profile } from './world.ts';

/** Who the bot is, and what its menu says. */
export const profileMethods: Methods = {
  getMe: ({ bot }) => ({
    ...bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  setMyCommands: ({ profile }, given) => {
    const read = commandsSchema.safeParse(given.json('commands'));
    if (!read.success) throw badRequest('BOT_COMMAND_INVALID');
    profile.commands.set(scopeOf(given), read.data);
    return true;
  },
  getMyCommands: ({ profile }, given) => profile.commands.get(scopeOf(given)) ?? [],
  deleteMyCommands: ({ profile }, given) => {
    profile.commands.delete(scopeOf(given));
    return true;
  },
  setMyName: setting('name', 64, 'name'),
  getMyName: ({ profile }) => ({ name: profile.name }),
  setMyDescription: setting('description', 512, 'description'),
  getMyDescription: ({ profile }) => ({ description: profile.description }),
  setMyShortDescription: setting('short_description', 120, 'shortDescription'),
  getMyShortDescription: ({ profile }) => ({ short_description: profile.shortDescription }),
};

const commandsSchema = z
  .array(z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }))
  .max(100);

const scopeOf = (given: Given): string => {
  const scope = z.object({ type: z.string() }).safeParse(given.json('scope') ?? { type: 'default' });
  if (!scope.success) throw badRequest("can't parse BotCommandScope");
  return `${scope.data.type} ${given.text('language_code') ?? ''}`;
};

function setting(name: string, longest: number, field: 'name' | 'description' | 'shortDescription'): Methods[string] {
  return ({ profile }, given) => {
    const text = given.text(name) ?? '';
    if (text.length > longest) throw badRequest(`${name} is too long`);
    set(profile, field, text);
    return true;
  };
}

function set(profile: Profile, field: 'name' | 'description' | 'shortDescription', text: string): void {
  Object.assign(profile, { [field]: text });
}
