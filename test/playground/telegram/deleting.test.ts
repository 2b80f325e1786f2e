import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aStandIn } from './world.ts';

const hour = 3_600_000;

async function aChat() {
  const world = await aStandIn();
  const { call, standIn } = world;
  const ada = standIn.phone('Ada');
  ada.start();
  const gone = async (chat: number, message: number): Promise<string> => {
    const { ok, description = '' } = await call('deleteMessage', { chat_id: chat, message_id: message });
    return ok ? 'gone' : description;
  };
  const say = async (chat: number): Promise<number> => {
    const { result } = await call('sendMessage', { chat_id: chat, text: 'Hallo' });
    return z.object({ message_id: z.number() }).parse(result).message_id;
  };
  return { ...world, ada, gone, say };
}

const fixed = "Bad Request: message can't be deleted for everyone";
const missing = 'Bad Request: message to delete not found';

describe('deleting a message', () => {
  it('takes away both what the bot said and what the person said, from both', async () => {
    const { ada, gone, say } = await aChat();
    const [own, others] = [await say(ada.id), ada.write('geheim')];
    expect([await gone(ada.id, own), await gone(ada.id, others)]).toEqual(['gone', 'gone']);
    expect(ada.messages().map(({ text }) => text)).toEqual(['/start']);
  });

  it('is refused after 48 hours', async () => {
    const { ada, gone, wind } = await aChat();
    const [one, other] = [ada.write('eins'), ada.write('zwei')];
    wind(48 * hour - 1000);
    expect(await gone(ada.id, one)).toBe('gone');
    wind(2000);
    expect(await gone(ada.id, other)).toBe(fixed);
    expect(ada.messages()).toHaveLength(2);
  });

  it('is refused for what is not there, is gone already, or belongs to another chat', async () => {
    const { standIn, ada, gone } = await aChat();
    const message = ada.write('eins');
    expect(await gone(ada.id, 999)).toBe(missing);
    await gone(ada.id, message);
    expect(await gone(ada.id, message)).toBe(missing);
    const ben = standIn.phone('Ben');
    expect(await gone(ada.id, ben.write('zwei'))).toBe(missing);
  });

  it('leaves a dice for a day', async () => {
    const { ada, gone, wind } = await aChat();
    const dice = ada.send('sticker', { sticker: undefined, dice: { emoji: '🎲', value: 3 } });
    wind(23 * hour);
    expect(await gone(ada.id, dice)).toBe(fixed);
    wind(2 * hour);
    expect(await gone(ada.id, dice)).toBe('gone');
  });

  it('is in a group for the own messages only', async () => {
    const { standIn, gone, say } = await aChat();
    const group = standIn.group('Team', 'group');
    group.add();
    group.write('geheim');
    const [theirs] = group.messages();
    expect(await gone(group.id, theirs?.message_id ?? 0)).toBe(fixed);
    expect(await gone(group.id, await say(group.id))).toBe('gone');
  });
});
