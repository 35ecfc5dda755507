import type { PhraseTables } from '../phrases.ts';

export const contact: PhraseTables['contact'] = {
  name: [
    'mi chiamo', 'il mio nome e', 'mio nome e', 'nome', 'sono il signor', 'sono la signora', 'cordiali saluti',
    'piacere', 'parla',
  ],
  iAm: ['sono', 'io sono', 'qui'],
  here: ['al telefono', 'qui'],
  company: [
    'lavoro per|da|presso|in|alla', 'lavoriamo per|da|presso|in', 'la mia|nostra azienda|societa|ditta e|si',
    'la mia|nostra azienda|societa|ditta si chiama', 'azienda', 'ditta', 'societa', 'rappresento', 'per conto di',
    'scrivo da|per', 'chiamo da', 'siamo', 'siamo la',
  ],
  from: ['di', 'da', 'della', 'del', 'dell', 'presso'],
  others: [
    'la sua mail|email', 'il suo numero|telefono|nome|indirizzo',
    'del mio|nostro|della capo|collega|socio|direttore|mia|nostra',
    'mio|mia|nostro|nostra capo|collega|socio|socia|amico|amica|marito|moglie|direttore|direttrice|cognato',
    'vostro|vostra|tuo|tua mail|email|numero|indirizzo|supporto', 'ho parlato con', 'ho scritto a',
  ],
  phone: [
    'telefono|tel|cellulare|cell|fisso', 'numero', 'chiamatemi|chiamami|richiamatemi|chiamarmi|contattarmi', 'al',
    'il mio numero|cellulare|telefono e', 'whatsapp',
  ],
  at: ['chiocciola', 'chiocciolina', '( chiocciola )', '[ chiocciola ]', 'at', '( at )', '[ at ]'],
  dot: ['punto', '( punto )', '[ punto ]', 'dot', '( dot )', '.'],
  notName: [
    'il|lo|la|i|gli|le|l|un|uno|una|di|del|della|dei|in|a|non|molto|piu|anche|solo|sola|nuovo|nuova|cliente|titolare|proprietario|proprietaria|direttore|direttrice|responsabile|capo|studente|studentessa|stagista|fondatore|fondatrice|ingegnere|consulente|io|lei|voi|noi|interessato|interessata|interessati|sicuro|sicura|certo|certa|italiano|italiana|svizzero|ciao|grazie|buongiorno|per|con|senza|budget|prezzo|soldi|azienda|mail|email|telefono|numero|nessuno|anonimo|anonima|umano|persona|qui|ora|oggi|domani|dopo|si|no|va|preferisco|voglio|vorrei|ho|mio|mia|nostro|vostra|quando|come|dove|e|sono|siamo|circa|tra|fra|euro|pochi|poche|troppi|tanti|molti|contento|contenta|curioso|curiosa|pronto|pronta|d|da|venti|dieci|cose|tutti|tutte|questi|queste|stato|stata|stati|state|gia|ancora|sempre|quelli|quelle|disponibile|disponibili|affari|soddisfatto|soddisfatti|convinto|convinta',
  ],
}; // prettier-ignore
