import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lead/assess.ts';
import type { Lead } from '../../src/lead/lead.ts';
import { mergeFindings } from '../../src/lead/merge.ts';
import { judgeQuiet } from '../../src/lead/quiet.ts';
import { dispose, moveStage, stageOf } from '../../src/lead/stage.ts';
import {
  about,
  aBudget,
  aContact,
  aNeed,
  anAuthority,
  anOccasion,
  leadWith,
  said,
  TEST_NOW,
} from '../support/leads.ts';
import { testScript } from '../support/scripts.ts';

const script = testScript();
const qualified = { need: aNeed('must'), budget: about(40_000), authority: anAuthority('decides') };

function assessed(lead: Lead) {
  return assess({ lead, script, now: TEST_NOW, language: 'en' });
}

function recomputed(lead: Lead): Lead {
  return moveStage(lead, { ...stageOf(lead, assessed(lead)), at: TEST_NOW, repId: null });
}

describe('the stage', () => {
  test('is visitor until a contact or an interest is given', () => {
    expect(recomputed(leadWith())).toMatchObject({ stage: 'visitor', stageHistory: [] });
    expect(recomputed(leadWith({ users: 3 })).stage).toBe('visitor');
    expect(recomputed(leadWith({ contact: aContact({ email: 'a@example.com' }) })).stage).toBe('lead');
    expect(recomputed(leadWith({ need: aNeed('must') })).stageHistory).toEqual([
      { stage: 'lead', reason: 'interest: need', at: TEST_NOW, repId: null },
    ]);
  });

  test('is prospect once qualified, disqualified when unmet, and follows a correction; the history stays', () => {
    const broke = recomputed(leadWith({ ...qualified, budget: aBudget({ stance: 'none' }) }));
    expect(broke).toMatchObject({ stage: 'disqualified', stageHistory: [{ reason: 'unmet: budget' }] });
    const corrected = recomputed(mergeFindings(broke, [said('budget', about(40_000))], anOccasion()));
    expect(corrected.stageHistory.map(({ stage }) => stage)).toEqual(['disqualified', 'prospect']);
  });

  test('is not raised by somebody who needs nothing', () => {
    const lead = mergeFindings(leadWith(), [said('need', aNeed('none'), { unconfirmed: true })], anOccasion());
    expect(recomputed(lead)).toMatchObject({ stage: 'visitor', stageHistory: [] });
  });

  test('is not disqualified by an answer that the visitor has not confirmed', () => {
    const broke = said('budget', aBudget({ stance: 'none' }), { unconfirmed: true });
    const lead = recomputed(mergeFindings(leadWith({ need: aNeed('must') }), [broke], anOccasion()));
    expect(assessed(lead)).toMatchObject({ unmet: ['budget'], qualified: false });
    expect(lead).toMatchObject({ stage: 'lead', stageHistory: [{ reason: 'interest: need' }] });
    const confirmed = mergeFindings(lead, [said('budget', aBudget({ stance: 'none' }))], anOccasion());
    expect(recomputed(confirmed).stageHistory.at(-1)).toMatchObject({ reason: 'unmet: budget' });
  });

  test('is disqualified by the confirmed answer alone where another one waits for its confirmation', () => {
    const values = { need: aNeed('good'), authority: anAuthority('none') };
    const lead = leadWith(values);
    const doubted = { ...lead, answers: lead.answers.map((one) => ({ ...one, unconfirmed: one.topic === 'need' })) };
    expect(recomputed(doubted)).toMatchObject({
      stage: 'disqualified',
      stageHistory: [{ reason: 'unmet: authority' }],
    });
  });

  test('does not repeat itself in the history', () => {
    const once = recomputed(leadWith(qualified));
    expect(recomputed(once)).toBe(once);
  });

  test('is moved by reps alone from the moment one owns the lead', () => {
    const owned: Lead = { ...recomputed(leadWith(qualified)), ownerId: 'rep-1' };
    const broke = mergeFindings(owned, [said('budget', aBudget({ stance: 'none' }))], anOccasion());
    expect(recomputed(broke).stage).toBe('prospect');
    expect(dispose(broke, 'not-a-fit', { at: TEST_NOW, repId: 'rep-1' })).toMatchObject({
      stage: 'disqualified',
      disposition: 'not-a-fit',
    });
  });

  test('keeps what a rep decided after the rep let go', () => {
    const won = dispose(leadWith(qualified), 'won', { at: TEST_NOW, repId: 'rep-1' });
    expect(recomputed(won)).toMatchObject({ stage: 'customer' });
    expect(won.stageHistory.at(-1)?.reason).toBe('disposition: won');
  });

  test('stays as it is when a rep only opens the lead again', () => {
    const lead = recomputed(leadWith(qualified));
    expect(dispose(lead, 'open', { at: TEST_NOW, repId: 'rep-1' })).toEqual(lead);
  });
});

describe('a conversation that falls silent', () => {
  test('is handed over when qualified on what is known, else kept or nurtured as the script says', () => {
    expect(judgeQuiet(script, assessed(leadWith(qualified)), null)).toEqual({ verdict: 'hand-over', note: null });
    expect(judgeQuiet(script, assessed(leadWith()), 'budget')).toEqual({ verdict: 'keep', note: 'left at budget' });
    const nurturing = testScript({ quiet: { ...script.quiet, unqualified: 'nurture' } });
    expect(judgeQuiet(nurturing, assessed(leadWith()), 'current-tool')).toEqual({
      verdict: 'nurture',
      note: 'left at current tool',
    });
  });
});
