import { expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { valueOf } from './reading.ts';

type Row = [text: string, locale: string, expected: string, asked?: Topic];

const AMOUNTS: Row[] = [
  ['pues mira, unos 12.000 al año, euros claro', 'es-ES', '12000..12000 EUR year planned'],
  ['traemos autorizados 350 mil pesos, iva aparte', 'es-MX', '350000..350000 MXN - approved', 'timeline'],
  ['entre 10 y 15 mil al año', 'es-ES', '10000..15000 - year planned'],
  ['máximo 500 al mes', 'es-ES', '-..500 - month planned'],
  ['treinta y cinco mil euros', 'es-ES', '35000..35000 EUR - planned'],
  ['un millón y medio', 'es-ES', '1500000..1500000 - - planned'],
  ['15 euros por usuario al mes, somos 40', 'es-ES', '600..600 EUR month planned'],
  ['eso no se lo puedo decir', 'es-ES', '-..- - - undisclosed'],
  ['no tenemos presupuesto', 'es-ES', '-..- - - none'],
  ["CHF 30'000 au maximum, et en une seule fois", 'fr-CH', '-..30000 CHF once planned', 'timeline'],
  ["jusqu'à 1 200,50 € mensuels", 'fr-FR', '-..1200.5 EUR month planned', 'need'],
  ['environ 20 000 €', 'fr-FR', '20000..20000 EUR - planned'],
  ['entre 10 et 15 000 euros', 'fr-FR', '10000..15000 EUR - planned'],
  ['quatre-vingt mille euros', 'fr-FR', '80000..80000 EUR - planned'],
  ['soixante-dix mille', 'fr-FR', '70000..70000 - - planned'],
  ["quelques milliers d'euros", 'fr-FR', '3000..3000 EUR - planned'],
  ['budget validé : 40 k€', 'fr-FR', '40000..40000 EUR - approved'],
  ["l'argent est là", 'fr-FR', '-..- - - planned'],
  ["on n'a pas d'argent pour ça", 'fr-FR', '-..- - - none'],
  ['uns 30 mil reais', 'pt-BR', '30000..30000 BRL - planned'],
  ['conseguimos ir até 7.500 € por ano, mais IVA', 'pt-PT', '-..7500 EUR year planned'],
  ['o que dá pra pagar é de 1.500 a 2 mil por mês', 'pt-BR', '1500..2000 - month planned', 'timeline'],
  ['15 mil, opa, digitei errado, 50 mil reais', 'pt-BR', '50000..50000 BRL - planned'],
  ['cento e vinte mil', 'pt-BR', '120000..120000 - - planned'],
  ['dois mil e quinhentos', 'pt-BR', '2500..2500 - - planned'],
  ['não passa de 8.000', 'pt-BR', '-..8000 - - planned'],
  ["CHF 14'500 una tantum", 'it-CH', '14500..14500 CHF once planned'],
  ['io non vado oltre 500 euro al mese', 'it-IT', '-..500 EUR month planned', 'timeline'],
  ['trentacinquemila euro', 'it-IT', '35000..35000 EUR - planned'],
  ["tra i 10 e i 15 mila all'anno", 'it-IT', '10000..15000 - year planned'],
  ['la cifra preferisco non comunicarla', 'it-IT', '-..- - - undisclosed'],
  ['i soldi ci sono, la cifra esatta la stabiliamo più avanti', 'it-IT', '-..- - - planned'],
  ['€ 2.500,- p/m', 'nl-NL', '2500..2500 EUR month planned'],
  ['8 duizend, o wacht, 1 vergeten haha, 18 duizend euro', 'nl-NL', '18000..18000 EUR - planned', 'authority'],
  ['vijfendertigduizend euro', 'nl-NL', '35000..35000 EUR - planned'],
  ['tussen de 10 en 15 mille per jaar', 'nl-NL', '10000..15000 - year planned'],
  ['we hebben geen budget', 'nl-NL', '-..- - - none'],
];

const TRAPS: [text: string, locale: string][] = [
  ['somos 85 en plantilla y facturamos unos 4 millones', 'es-ES'],
  ['vuestra web dice 99 euros', 'es-ES'],
  ['pagamos 300 al mes ahora', 'es-ES'],
  ["si j'avais un million je serais sur une plage", 'fr-FR'],
  ["l'ancien nous prenait 300 par mois", 'fr-FR'],
  ['on perd 2000 euros par mois', 'fr-FR'],
  ['faturamos 4 milhões', 'pt-BR'],
  ['meu primo pagou 8 mil', 'pt-BR'],
  ['fatturiamo 4 milioni', 'it-IT'],
  ['abbiamo 3 magazzini e 12.000 referenze', 'it-IT'],
  ['de vorige rekende 300 per maand', 'nl-NL'],
  ['we draaien 4 miljoen', 'nl-NL'],
];

function written(text: string, asked: Topic, locale: string): string {
  const budget = valueOf('budget', text, asked, locale);
  if (!budget) return 'nothing';
  const { min, max, currency, period, stance } = budget;
  return `${min ?? '-'}..${max ?? '-'} ${currency ?? '-'} ${period ?? '-'} ${stance}`;
}

test.each(AMOUNTS)('"%s" (%s) is %s', (text, locale, expected, asked = 'budget') => {
  expect(written(text, asked, locale)).toBe(expected);
});

test.each(TRAPS)('no budget is read from "%s" (%s)', (text, locale) => {
  expect(written(text, 'budget', locale)).toBe('nothing');
});
