import type { ConsoleServer, Said } from './console-server.ts';
import { seed } from './console-server.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const contact = (name: string | null, company: string | null, email: string | null = null) => ({
  topic: 'contact',
  value: { name, company, email, phone: null, role: null },
  quote: name ?? email ?? company ?? '',
});

/** A buyer of whom all but the decider is known, with a corrected budget. */
export const buyer: readonly Said[] = [
  ['bot', 'Hello, I am Pico, an AI assistant. What brings you here?'],
  [
    'visitor',
    'We lose two people to mis-picks, and peak season starts soon',
    {
      topic: 'need',
      value: { strength: 'must', summary: 'lose two people to mis-picks' },
      quote: 'We lose two people to mis-picks',
    },
  ],
  ['bot', 'Two people lost to mis-picks. What budget do you have in mind?'],
  [
    'visitor',
    'about 30k a year',
    {
      topic: 'budget',
      value: { min: 30000, max: 30000, currency: null, period: 'year', stance: 'planned' },
      quote: 'about 30k a year',
    },
  ],
  ['bot', 'Around 30,000 a year. When should it be running?'],
  [
    'visitor',
    'before spring. And sorry, make that 40-50k dollars, it is already approved',
    { topic: 'timeline', value: { from: null, to: inDays(80), stance: 'committed' }, quote: 'before spring' },
    {
      topic: 'budget',
      value: { min: 40000, max: 50000, currency: 'USD', period: 'year', stance: 'approved' },
      quote: 'make that 40-50k dollars, it is already approved',
    },
  ],
  ['bot', '40,000 to 50,000 USD a year, approved. How many people would use it?'],
  [
    'visitor',
    'around 120 pickers. I am Priya Nair from Northwind, priya@example.com',
    { topic: 'users', value: 120, quote: 'around 120 pickers' },
    contact('Priya Nair', 'Northwind', 'priya@example.com'),
  ],
  ['bot', 'Thank you, Priya. A person was called and will be with you in a moment.'],
];

const need: Said = [
  'visitor',
  'We want to replace our old scanners',
  {
    topic: 'need',
    value: { strength: 'should', summary: 'replace our old scanners' },
    quote: 'replace our old scanners',
  },
];

/** One conversation of each kind that a queue can hold. */
export function seedQueue(server: Pick<ConsoleServer, 'desk'>): void {
  const waiting = (seconds: number) => ({ requestedAt: Date.now() - seconds * 1000 });
  seed(server, {
    id: 'ended',
    state: 'closed',
    said: [need],
    ended: { at: Date.now(), how: 'quiet', note: 'left at budget' },
    secondsAgo: 9000,
  });
  seed(server, { id: 'with-bot', said: [['bot', 'Hello, I am Pico, an AI assistant.'], need], secondsAgo: 200 });
  seed(server, {
    id: 'with-noor',
    state: 'human',
    said: [['visitor', 'Hello?', contact('Sam Obi', 'Litware')]],
    handoff: { repId: 'rep-noor', repName: 'Noor' },
  });
  seed(server, {
    id: 'support',
    state: 'queued',
    label: 'support',
    handoff: waiting(900),
    said: [['visitor', 'My scanner does not start', contact('Luis Ortega', 'Tailspin')]],
  });
  seed(server, {
    id: 'late',
    state: 'queued',
    handoff: { ...waiting(532), reason: 'asked' },
    said: [
      need,
      [
        'visitor',
        'Can I talk to a person? I would rather not say what we can spend',
        { declines: 'budget' },
        contact('Aiko Sato', 'Fabrikam'),
      ],
    ],
  });
  seed(server, { id: 'nameless', state: 'queued', handoff: waiting(61), said: [['visitor', 'A person please']] });
  seed(server, { id: 'buyer', state: 'queued', handoff: { ...waiting(42), reason: 'enough' }, said: buyer });
}
