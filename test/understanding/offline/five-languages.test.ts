import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/conversation/ports/understanding.ts';
import type { Topic } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { understand } from './reading.ts';

const script = testScript({ languages: ['en', 'de'] });
/** What the rules understand of languages that the script need not have, with one region of each. */
const LOCALES = { es: 'es-ES', fr: 'fr-FR', pt: 'pt-BR', it: 'it-IT', nl: 'nl-NL' } as const;
type Language = keyof typeof LOCALES;

type Said = readonly [language: Language, text: string];

const ACTS: Readonly<Partial<Record<ActKind, { asked?: Topic; said: readonly Said[] }>>> = {
  'wants-person': {
    said: [
      ['es', 'quiero hablar con una persona'],
      ['es', '¿me puede llamar alguien?'],
      ['es', 'páseme con un asesor por favor'],
      ['es', '¿no puedo hablar con alguien?'],
      ['es', 'hay algún humano por ahí?'],
      ['es', 'prefiero que me llamen'],
      ['fr', 'je veux parler à une personne'],
      ['fr', 'passez-moi un humain svp, ça ira plus vite'],
      ['fr', "je peux parler à quelqu'un ?"],
      ['fr', 'un conseiller svp'],
      ['fr', 'rappelez-moi demain'],
      ['fr', "il y a quelqu'un de réel ?"],
      ['it', 'vorrei parlare con un operatore'],
      ['it', 'mi fate richiamare da qualcuno?'],
      ['it', "c'è qualcuno in carne e ossa?"],
      ['it', 'mi passi una persona per favore'],
      ['pt', 'quero falar com um atendente'],
      ['pt', 'tem alguém de verdade aí?'],
      ['pt', 'me liga por favor'],
      ['pt', 'prefiro falar com uma pessoa'],
      ['nl', 'kan ik iemand spreken?'],
      ['nl', 'kan ik niet gewoon iemand aan de lijn krijgen?'],
      ['nl', 'liever een echt mens'],
      ['nl', 'bel me maar terug'],
    ],
  },
  refusal: {
    asked: 'budget',
    said: [
      ['es', 'prefiero no decirlo'],
      ['es', 'eso es confidencial'],
      ['fr', 'je préfère ne pas le dire'],
      ['fr', "c'est confidentiel"],
      ['fr', 'mon numéro je ne le donne pas, désolée'],
      ['it', 'la cifra preferisco non comunicarla'],
      ['it', 'non posso dirlo'],
      ['pt', 'prefiro não dizer'],
      ['pt', 'isso é confidencial'],
      ['nl', 'dat zeg ik liever niet'],
      ['nl', 'dat is vertrouwelijk'],
    ],
  },
  'dont-know': {
    asked: 'budget',
    said: [
      ['es', 'ni idea todavía'],
      ['es', 'aún no lo sabemos'],
      ['fr', "aucune idée pour l'instant"],
      ['fr', 'je ne sais pas encore'],
      ['fr', "j'en sais rien"],
      ['it', 'non lo so ancora'],
      ['it', 'boh'],
      ['pt', 'ainda não sei'],
      ['pt', 'não faço ideia'],
      ['nl', 'weet ik nog niet'],
      ['nl', 'geen idee'],
    ],
  },
  yes: {
    said: [
      ['es', 'sí, exacto'],
      ['es', 'claro que sí'],
      ['fr', "oui, c'est ça"],
      ['fr', "d'accord"],
      ['it', 'sì, esatto'],
      ['it', 'va bene'],
      ['pt', 'sim, isso mesmo'],
      ['pt', 'com certeza'],
      ['nl', 'ja, dat klopt'],
      ['nl', 'prima'],
    ],
  },
  no: {
    said: [
      ['es', 'no, gracias'],
      ['es', 'para nada'],
      ['fr', 'non merci'],
      ['fr', 'pas du tout'],
      ['it', 'no no, lasci stare'],
      ['it', 'per niente'],
      ['pt', 'não, obrigada!'],
      ['pt', 'de jeito nenhum'],
      ['nl', 'nee, dank je'],
      ['nl', 'helemaal niet'],
    ],
  },
  greeting: {
    said: [
      ['es', 'buenas tardes'],
      ['fr', 'bonsoir'],
      ['it', 'salve'],
      ['pt', 'oi, tudo bem?'],
      ['nl', 'goedemorgen'],
    ],
  },
  goodbye: {
    said: [
      ['es', 'hasta luego'],
      ['fr', 'au revoir et merci'],
      ['it', 'arrivederci'],
      ['pt', 'tchau, obrigado'],
      ['nl', 'tot ziens'],
    ],
  },
  thanks: {
    said: [
      ['es', 'muchas gracias'],
      ['fr', 'merci beaucoup'],
      ['it', 'grazie mille'],
      ['pt', 'muito obrigado'],
      ['nl', 'dank u wel'],
    ],
  },
  correction: {
    asked: 'budget',
    said: [
      ['es', 'perdón, 30 mil'],
      ['fr', 'pardon, je voulais dire 30 000 euros'],
      ['it', 'anzi, 30 mila euro'],
      ['pt', '15 mil, opa, digitei errado, 50 mil reais'],
      ['nl', 'o wacht, 18 duizend euro'],
    ],
  },
  question: {
    said: [
      ['es', '¿cuánto cuesta?'],
      ['fr', 'combien ça coûte'],
      ['it', 'quanto costa'],
      ['pt', 'quanto custa'],
      ['nl', 'hoeveel kost het'],
    ],
  },
  'erase-data': {
    said: [
      ['es', 'borren mis datos por favor'],
      ['fr', 'supprimez toutes mes données'],
      ['it', 'cancellate i miei dati'],
      ['pt', 'apaguem meus dados'],
      ['nl', 'verwijder al mijn gegevens'],
    ],
  },
};

const rows = Object.entries(ACTS).flatMap(([act, { asked = null, said }]) =>
  said.map(([language, text]) => [language, text, act as ActKind, asked] as const),
);

describe('in five more languages a visitor is heard', () => {
  test.each(rows)('%s: "%s" is %s', async (language, text, act, asked) => {
    const { acts } = await understand(script, [text], { asked, locale: LOCALES[language] });
    expect(acts).toContain(act);
  });
});

/** What only looks like it. */
const NOT: readonly (readonly [...Said, act: ActKind])[] = [
  ['es', 'tengo que hablar con mi jefe', 'wants-person'],
  ['es', 'cuesta 10 euros por persona', 'wants-person'],
  ['fr', 'je dois en parler avec mon directeur', 'wants-person'],
  ['fr', 'combien par personne ?', 'wants-person'],
  ['it', 'devo parlare con il mio capo', 'wants-person'],
  ['pt', 'preciso falar com o meu chefe', 'wants-person'],
  ['nl', 'ik moet het met mijn baas bespreken', 'wants-person'],
  ['fr', 'non je ne sais pas', 'correction'],
  ['it', 'no no, lasci stare', 'correction'],
  ['pt', 'não é isso que procuro', 'goodbye'],
  ['es', 'no sé si en junio o julio', 'yes'],
  ['nl', 'de dag na kerst', 'goodbye'],
];

describe('and not heard', () => {
  test.each(NOT)('%s: "%s" is not %s', async (language, text, act) => {
    expect((await understand(script, [text], { locale: LOCALES[language] })).acts).not.toContain(act);
  });
});

/** The parts that are known, as `name=… email=…`. */
const CONTACT: readonly (readonly [...Said, expected: string])[] = [
  ['fr', "je m'appelle Claire Dupont, claire.dupont arobase example point fr", 'name=Claire Dupont email=claire.dupont@example.fr'],
  ['fr', "moi c'est Karim", 'name=Karim'],
  ['fr', 'bonjour, je suis Claire de chez Exemple Logistique', 'name=Claire company=Exemple Logistique'],
  ['fr', 'vous pouvez me joindre au 06 39 98 04 17', 'phone=+33639980417'],
  ['fr', 'Jean Dupont, 06 39 98 04 17', 'name=Jean Dupont phone=+33639980417'],
  ['es', 'me llamo Lucía Gómez y mi correo es lucia arroba example punto com', 'name=Lucía Gómez email=lucia@example.com'],
  ['es', 'soy Pedro Gómez de Ejemplo Logística', 'name=Pedro Gómez company=Ejemplo Logística'],
  ['es', 'llámame al 612 34 56 78', 'phone=+34612345678'],
  ['it', 'mi chiamo Anna Rossi, anna punto rossi chiocciola example punto it', 'name=Anna Rossi email=anna.rossi@example.it'],
  ['it', 'sono Marco Bianchi della Esempio Srl', 'name=Marco Bianchi company=Esempio Srl'],
  ['it', 'il mio numero è 347 123 4567', 'phone=+393471234567'],
  ['pt', 'meu nome é João Silva, joao arroba example ponto com ponto br', 'name=João Silva email=joao@example.com.br'],
  ['pt', 'sou o Rui Costa', 'name=Rui Costa'],
  ['pt', 'meu zap é 11 91234-5678', 'phone=+5511912345678'],
  ['nl', 'ik heet Jan de Vries, jan apenstaartje example punt nl', 'name=Jan de Vries email=jan@example.nl'],
  ['nl', 'mijn naam is Sanne Bakker van Voorbeeld BV', 'name=Sanne Bakker company=Voorbeeld BV'],
  ['nl', 'ik ben Kees', 'name=Kees'],
  ['nl', '06 12345678', 'phone=+31612345678'],
  ['it', 'sono interessato al vostro prodotto', 'nothing'],
  ['nl', 'ik ben op zoek naar software', 'nothing'],
  ['fr', 'je suis pressé', 'nothing'],
  ['fr', 'je suis désolée', 'nothing'],
  ['es', 'soy autónomo', 'nothing'],
  ['es', 'el correo de mi jefe es ana@example.com', 'nothing'],
  ['pt', 'sou de São Paulo', 'nothing'],
  ['it', 'siamo in venti', 'nothing'],
]; // prettier-ignore

describe('contact details are read in five more languages', () => {
  test.each(CONTACT)('%s: "%s": %s', async (language, text, expected) => {
    const { findings } = await understand(script, [text], { asked: 'contact', locale: LOCALES[language] });
    const contact = findings.find(({ topic }) => topic === 'contact')?.value ?? {};
    const parts = Object.entries(contact as Record<string, string | null>).flatMap(([key, value]) =>
      value === null ? [] : `${key}=${value}`,
    );
    expect(parts.join(' ') || 'nothing').toBe(expected);
  });
});
