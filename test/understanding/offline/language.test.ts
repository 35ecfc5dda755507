import { describe, expect, test } from 'vitest';
import { testScript } from '../../support/scripts.ts';
import { understand } from './reading.ts';

const script = testScript({ languages: ['en', 'de'] });

const LANGUAGES: [text: string, soFar: string | null, expected: string | null][] = [
  ['we lose two people to mis-picks', null, 'en'],
  ['wir verlieren zwei Leute', null, 'de'],
  ['in 3 Monaten', null, 'de'],
  ['keine Ahnung', 'en', 'de'],
  ['45k', 'de', null],
  ['45k EUR', 'fr', null],
  ['ok', 'de', null],
  ['bonjour', null, 'fr'],
  ['bonjour, je cherche un logiciel pour notre entrepôt', null, 'fr'],
  ['Bonjour, je voudrais réduire nos erreurs de préparation', 'de', 'fr'],
  ['je suis le directeur et je décide seul', 'de', 'fr'],
  ['combien ça coûte?', 'de', 'fr'],
  ['nous avons un budget de 40 000 euros', 'en', 'fr'],
  ['on perd beaucoup de colis', 'en', 'fr'],
  ['hola, ¿cuánto cuesta?', null, 'es'],
  ['tenemos muchos errores en los pedidos', 'de', 'es'],
  ['prefiero no decirlo', null, 'es'],
  ['sí, exacto', null, 'es'],
  ['buongiorno, quanto costa?', 'de', 'it'],
  ['no no, lasci stare', null, 'it'],
  ['il mio numero è 347 123 4567', null, 'it'],
  ['quero falar com um atendente', null, 'pt'],
  ['ainda não sei', null, 'pt'],
  ['goedendag, wij zoeken software voor ons magazijn', 'de', 'nl'],
  ['ja, dat klopt', 'de', 'nl'],
  ['tot ziens', 'en', 'nl'],
  ['dzień dobry, szukam oprogramowania', 'de', 'pl'],
  ['Vad kostar det?', 'de', 'sv'],
  ['hvor meget koster det?', 'de', 'da'],
  ['Здравствуйте, сколько стоит?', null, 'ru'],
  ['我们需要仓库软件', null, 'zh'],
];

/** Names and loan words of other languages make no other language. */
const STILL_OURS: [text: string, expected: string | null][] = [
  ['Ich heiße José, wir suchen ein WMS', 'de'],
  ['wir sind die Société Générale', 'de'],
  ['je Nutzer 40 Euro', 'de'],
  ['our café is called La Maison du Pain', 'en'],
  ['we are in San José and use El Corte', 'en'],
  ['De la Rue', null],
  ['Jean Dupont, Société Générale', null],
  ['SAP EWM', null],
];

/** One small word in common with the language so far, or none but such, changes nothing. */
const STAYS: [text: string, soFar: string, expected: string | null][] = [
  ['no', 'es', 'es'],
  ['si', 'it', 'it'],
  ['no', 'de', 'de'],
  ['non', 'fr', 'fr'],
  ['en 2027', 'es', 'es'],
  ['is ok', 'nl', 'nl'],
  ['euro', 'it', 'it'],
];

describe('the language is recognised', () => {
  test.each([...LANGUAGES, ...STILL_OURS.map(([text, expected]) => [text, null, expected] as const), ...STAYS])(
    'in "%s" (so far: %s): %s',
    async (text, language, expected) => {
      expect((await understand(script, [text], { language })).language).toBe(expected);
    },
  );

  test('a draw goes to the language of the browser while no words have shown another', async () => {
    expect((await understand(script, ['no'], { locale: 'es-ES' })).language).toBe('es');
    expect((await understand(script, ['no'], { locale: 'es-ES', language: 'en' })).language).toBe('en');
  });

  test('German, where the script has only English', async () => {
    const english = testScript({ languages: ['en'] });
    const german = await understand(english, ['wir suchen eine neue Lagersoftware']);
    expect(german.language).toBe('de');
    expect((await understand(english, ['we need a new warehouse system'])).language).toBe('en');
  });
});

describe('of a language that is only recognised, nothing is guessed', () => {
  test.each([
    ['szukam oprogramowania dla naszego magazynu', 'need'],
    ['jestem dyrektorem i to ja decyduje, czy nie', 'authority'],
    ['mamy na to 40 000 w tym rok, ale nie wiem', 'budget'],
    ['jestesmy gotowi, ale kiedy, nie wiem', 'timeline'],
    ['prosze, jestem Jan Kowalski', 'contact'],
    ['jestesmy firma i mamy 25 w magazynu', 'users'],
  ])('"%s" (asked: %s)', async (text, asked) => {
    const understood = await understand(script, [text], { asked, language: 'de' });
    expect(understood.language).toBe('pl');
    expect(understood.findings).toEqual([]);
    expect(understood.acts).toEqual(['unclear']);
  });

  test('an e-mail address is kept all the same', async () => {
    const { findings, dropped } = await understand(script, ['prosze, nie ma na imie Jan, jan@example.pl'], {
      asked: 'contact',
    });
    expect(findings.map(({ value }) => value)).toEqual([
      { name: null, email: 'jan@example.pl', phone: null, company: null, role: null },
    ]);
    expect(dropped.map(({ why }) => why)).toContain('a language that is not understood');
  });

  test.each([
    ['mamy na to 45k EUR, prosze', 'budget', { min: 45_000, max: 45_000, currency: 'EUR' }],
    ['nie wiem, ale chcemy 2027-03-01', 'timeline', { from: '2027-03-01', to: '2027-03-01' }],
    ['to jest nasz telefon: +48 22 123 45 67', 'contact', { phone: '+48221234567' }],
  ])('but what is written the same everywhere, where it was asked for: "%s"', async (text, asked, value) => {
    const { findings } = await understand(script, [text], { asked, language: 'en' });
    expect(findings.map((finding) => finding.topic)).toEqual([asked]);
    expect(findings[0]?.value).toMatchObject(value);
    expect(findings[0]?.confidence).toBeLessThan(asked === 'contact' ? 1 : 0.75);
  });

  test('and not where it was not asked for', async () => {
    expect((await understand(script, ['mamy na to 45k EUR, prosze'], { asked: 'need' })).findings).toEqual([]);
  });
});
