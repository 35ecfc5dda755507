import { z } from 'zod';
import { Conditions, Duration, LanguageCode, Text } from './grammar.ts';

const Route = z.strictObject(
  {
    team: z
      .string({ error: 'must be a name such as `sales`' })
      .regex(/^[a-z][a-z0-9-]*$/, { error: 'must be small letters, digits and hyphens, such as `sales-large`' })
      .describe('The team’s short name, as reps are assigned to it.'),
    name: Text.describe('The team’s name as reps read it.'),
    when: Conditions.optional().describe('The answers for which this team gets the lead. The last route has none.'),
    languages: z
      .array(LanguageCode, { error: 'must be a list such as `[en, de]`' })
      .min(1, { error: 'must name at least one language' })
      .optional()
      .describe('Languages that this team speaks; all of the script’s unless you say otherwise.'),
  },
  { error: 'must be a block with `team` and `name`' },
);

/** `dialogs/routing.yaml`: who gets a lead, and how long a visitor waits. */
export const Routing = z.strictObject(
  {
    routes: z
      .array(Route, { error: 'must be a list of routes' })
      .min(1, { error: 'must have at least one route' })
      .describe('The first route whose conditions hold gets the lead. The last takes all others.'),
    meeting: z
      .url({ protocol: /^https$/, error: 'must be a link such as `https://example.com/meet`' })
      .optional()
      .describe('Where a meeting can be booked: `{meeting}` in texts. Leave it out if there is none.'),
    waiting: z
      .strictObject(
        {
          answerWithin: Duration.describe(
            'How long a visitor should wait for a person at most; later is shown as late.',
          ),
          offerAfter: Duration.describe('When a waiting visitor is offered to wait, an e-mail, or a meeting.'),
          nudgeAfter: Duration.describe('When a rep who left a visitor unanswered is reminded.'),
          nextAfter: Duration.describe('When the next rep is asked.'),
        },
        { error: 'must be a block with `answerWithin`, `offerAfter`, `nudgeAfter` and `nextAfter`' },
      )
      .describe('How long a visitor waits for a person.'),
  },
  { error: 'must be a list of `key: value` lines' },
);
export type Routing = z.infer<typeof Routing>;

const rateError = 'must be a number above 0: units of the currency for one US dollar';

/** `dialogs/rates.yaml`: exchange rates, with the day of which they are. */
export const Rates = z.strictObject(
  {
    date: z.iso.date({ error: 'must be a date such as `2026-01-31`' }).describe('The day of these rates.'),
    perUsDollar: z
      .record(
        z.string().regex(/^[A-Z]{3}$/, { error: 'must be a currency code such as `EUR`' }),
        z.number({ error: rateError }).positive({ error: rateError }),
        { error: 'must be rates by currency, such as `EUR: 0.86`' },
      )
      .describe('Units of each currency for one US dollar.'),
  },
  { error: 'must be a list of `key: value` lines' },
);
export type Rates = z.infer<typeof Rates>;
