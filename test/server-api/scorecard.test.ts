import { expect, test } from 'vitest';
import { assess } from '../../src/lead/assess.ts';
import { scorecardOf } from '../../src/server/api/scorecard.ts';
import { newConversation } from '../../src/store/new-conversation.ts';
import { aNeed, leadWith, TEST_NOW } from '../support/leads.ts';
import { testScript } from '../support/scripts.ts';

const script = testScript();

test('a question that was put and got no answer is told from one that was not asked', () => {
  const lead = leadWith({ need: aNeed('must') });
  const opened = newConversation(
    { conversationId: 'c', visitorId: 'v', channel: { kind: 'web' }, locale: null, timeZone: null, page: null, language: 'en', scriptVersion: '1', at: TEST_NOW, greet: true },
    lead.id,
  ); // prettier-ignore
  const conversation = { ...opened, dialogue: { ...opened.dialogue, timesAsked: { need: 1, authority: 2 } } };
  const assessment = assess({ lead, script, now: TEST_NOW, language: 'en' });
  const verdicts = Object.fromEntries(
    scorecardOf(lead, script, assessment, conversation).map(({ topic, verdict }) => [topic, verdict]),
  );
  expect(verdicts).toMatchObject({ need: 'met', authority: 'unanswered', timeline: 'not-asked' });
});
