import type { PhraseTables } from '../words.ts';

export const need: PhraseTables['need'] = {};
