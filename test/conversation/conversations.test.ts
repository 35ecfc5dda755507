import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIM, type House, openHouse, type Talk } from '../support/talk.ts';
import { playConversation, type WrittenConversation } from '../support/written-conversation.ts';
import { brokenRules } from './talk-rules.ts';

const FOLDER = `${import.meta.dirname}/../conversations`;
const written = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => ({
    title: file.replace('.yml', '').replaceAll('_', ' '),
    conversation: parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as WrittenConversation,
  }));

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('a visitor', () => {
  test.each(written)('$title', async ({ conversation }) => {
    await (conversation.here ? house.arrives(KIM) : house.leaves(KIM));
    const talk = await house.welcome({ locale: conversation.locale ?? 'en-US', greet: conversation.greet ?? true });
    const played = await playConversation(talk, house, conversation);
    expect(played).toEqual(conversation.turns.map(({ bot }) => bot ?? {}));
    if (conversation.lead) expect(await outcomeOf(talk)).toMatchObject(conversation.lead);
    expect(brokenRules({ log: await talk.log(), turns: await talk.turns() })).toEqual([]);
    expect(house.failures).toEqual([]);
  });
});

/** What became of the lead, in the words of the files. */
async function outcomeOf(talk: Talk): Promise<Record<string, unknown>> {
  const { lead, conversation } = await talk.load();
  const { band, qualified, unmet } = await talk.assessment();
  const answers = Object.fromEntries(
    lead.answers.map(({ topic, status, value, quote, unconfirmed = false }) => [
      topic,
      { status, value, quote, unconfirmed },
    ]),
  );
  return {
    state: conversation.state,
    ended: conversation.ended && { how: conversation.ended.how, note: conversation.ended.note },
    reason: conversation.handoff?.reason ?? null,
    label: conversation.dialogue.label,
    stage: lead.stage,
    band,
    qualified,
    unmet,
    answers,
    unanswered: lead.unanswered,
  };
}
