import type { Phrases } from '../phrases.ts';

export const count: Phrases['count'] = {
  between: [
    'of them|those|these|whom|us|our|my|the|which', 'of our|my|the', 'of whom|which|them are', 'full|part time',
    'fulltime|parttime|active|concurrent|permanent|regular|seasonal|temporary|temp|named|daily|dedicated|warehouse|order|different|total|or|so|in|total|human|manual',
  ],
  is: ['is', 'are', 'count|number|total is|are', 'now', 'totals'],
  past: [
    'we|i|they|it|there had', 'used to', 'we|there were', 'back then', 'last|previous year|month|week|season',
    'formerly', 'previously', 'years|months ago', 'in the past', 'until last|recently', 'if we|i|it', 'once we|i',
    'when we|i reach|grow|hire|get', 'grow|growing|scale|scaling to|into|beyond',
    'plan|planning to have|hire|reach|grow',
  ],
  others: [
    'your', 'you need|require|have|say|want', 'they|he|she|customers|others|companies|firms have|has|with|use|uses',
    'plan|plans|tier|package of|from|with|includes', 'minimum of', 'sister|parent company',
  ],
  change: [
    'lose|loses|lost|losing', 'hire|hires|hired|hiring', 'fire|fired|laid|lay off?', 'let go',
    'save|saves|saved|saving', 'replace|replaces|replaced|replacing', 'missing', 'short', 'short of|by',
    'add|adds|added|adding', 'grow|grew|growing|increase|increased by', 'down by', 'cut|cuts|cutting', 'need another',
    'another', 'train|trained|training', 'onboarded', 'recruit|recruiting',
    'teams|groups|shifts|zones|batches|crews of', 'complaints|errors|mistakes from|by',
  ],
  gone: [
    'quit|left|leave|leaving|resigned|resign|sick|missing|short|more|fewer|less|too',
    'are|were|is|was|have|has sick|missing|leaving|short|left|quit|out|new|off', 'off',
  ],
  each: ['per', 'every', 'each', 'for|with every|each', 'for every'],
  people: [
    'people|persons|person|staff|employees|employee|folks|guys|users|user|heads|head|ftes|fte|workers|worker|colleagues|members|operators|team|crew|men|women|hands|lads|souls|pax|seats|licenses|licences',
    'of us|them',
  ],
  time: [
    'second|seconds|minute|minutes|mins|min|hour|hours|hrs|hr|day|days|week|weeks|wks|month|months|quarter|quarters|year|years|yrs|yr|decade|decades|am|pm',
  ],
}; // prettier-ignore
