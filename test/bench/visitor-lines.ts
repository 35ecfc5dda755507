/** What visitors write, one conversation a row: needs, prices asked, amounts, dates, roles, corrections, two languages. */
export const visitorLines: readonly (readonly string[])[] = [
  [
    'Hi, we lose two people a day to mis-picks in our warehouse',
    'what does it cost?',
    'about 40-50k, already approved',
    'before the end of Q1',
    'I run operations and sign it off',
  ],
  [
    'We want to replace our spreadsheets with something that scans',
    'around 25',
    'I only recommend, our CFO decides',
    'sorry, 30 people, not 25',
    'in six to eight weeks, if the board agrees',
  ],
  [
    'Guten Tag, wir suchen eine neue Lagersoftware',
    'etwa 15.000 € im Jahr',
    'Wie lange dauert die Einführung?',
    'bis Ende März',
    'Das entscheide ich zusammen mit der Geschäftsführung',
  ],
  [
    'just looking around for now',
    'do you integrate with Shopify?',
    "I'd rather not say",
    'maybe next year, no rush',
    "I don't know yet",
  ],
];

/** An activity as a widget sends it. */
export function messageActivity(text: string, id: string): string {
  return JSON.stringify({
    type: 'message',
    text,
    locale: 'en-US',
    from: { id: 'dl_visitor' },
    channelData: { clientActivityID: id },
  });
}
