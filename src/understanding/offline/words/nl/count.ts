import type { PhraseTables } from '../phrases.ts';

export const count: PhraseTables['count'] = {
  people: ['mensen|personen|persoon|medewerkers|werknemers|gebruikers|man|collegas|fte'],
  time: ['dag|dagen|week|weken|maand|maanden|jaar|jaren|uur|uren|minuten'],
};
