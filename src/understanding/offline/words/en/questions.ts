import type { Phrases } from '../phrases.ts';

export const about: Phrases['about'] = {
  price: [
    'price|prices|pricing|priced', 'cost|costs', 'how much', 'fee|fees', 'expensive|cheap', 'discount|discounts',
    'license|licence model', 'you|they|it|we|extra charge', 'charges', 'free trial', 'trial', 'plan|plans', 'quote',
    'subscription', 'rate|rates', 'pay per',
  ],
  feature: [
    'feature|features', 'how much faster|quicker|better|less|fewer|more', 'support|supports', 'can it|you|i|we',
    'does it|the', 'possible', 'functionality', 'module|modules', 'do you have|offer', 'able to', 'mobile app',
    'dashboard', 'reporting|reports', 'language|languages', 'customise|customize',
  ],
  security: [
    'security|secure', 'gdpr', 'data|privacy protection|stored|centre|center|residency|privacy', 'privacy', 'soc 2',
    'soc2', 'iso', 'encrypted|encryption', 'hosted|hosting', 'sso', 'saml', 'two factor', 'compliance|compliant',
    'backup|backups', 'pen test', 'where is|are my|our|the data', 'servers',
  ],
  integration: [
    'integrate|integrates|integration|integrations', 'connect|connects|connector|connectors to|with', 'api|apis',
    'sap', 'salesforce', 'hubspot', 'shopify', 'dynamics', 'netsuite', 'odoo', 'webhook|webhooks', 'import|export',
    'compatible', 'sync|syncs', 'work|works with', 'zapier', 'erp', 'crm', 'plug into', 'interface|interfaces',
  ],
  /** What stands right before the thing that is to be connected: "does it talk to …". */
  connects: [
    'work|works|working|integrate|integrates|integrated|integration|integrations|compatible|connect|connects|connected|connection|connections|connector|connectors|sync|syncs|talk|talks|speak|speaks|communicate|communicates|interface|interfaces|run|runs|link|links|plug|plugs|hook|hooks|cooperate|plugin|plugins to|with|into|on|for|from',
    'play|plays|work|works|go|goes nice|nicely|well|together|alongside with',
    'connect|connects|integrate|link|hook|plug|sync|tie it|this|that|you|bantam|everything up? to|with|into',
    'connect|link|hook|tie up to|with|into', 'support|supports', 'import|export|imports|exports|data from|to|into',
  ],
  mayConnect: [],
  /** Words beside it that say no more than that. */
  connected: [
    'together|directly|natively|natively|properly|seamlessly|yet|already|too|also|well|nicely|out|integration|connector|interface|plugin|system|software',
  ],
  process: [
    'how long', 'how much time|effort|work|training', 'how does', 'onboarding', 'implementation', 'implement',
    'setup|set up', 'get started', 'next steps', 'process', 'training', 'contract|notice terms|period|length', 'demo',
    'migration|migrate', 'go live', 'cancel', 'sla', 'support hours', 'when can', 'what happens',
  ],
}; // prettier-ignore

export const asks: Phrases['asks'] = {
  budget: ['budget', 'spend', 'invest', 'price range', 'afford', 'set aside', 'how much do you|were you'],
  authority: [
    'decides', 'decision', 'decision maker|makers', 'sign off', 'signs', 'approve|approves|approval', 'who else',
    'final say', 'involved in', 'your role',
  ],
  need: [
    'challenge|challenges', 'problem|problems', 'looking for', 'brings you', 'pain|pains', 'help you with',
    'what do you need', 'trying to solve|achieve', 'goal|goals', 'use case', 'what are you hoping', 'how can i help',
    'what made you', 'issue|issues',
  ],
  timeline: [
    'when', 'timeline', 'timeframe', 'time frame', 'how soon', 'deadline', 'go live', 'by when', 'start date',
    'target date',
  ],
  contact: [
    'email', 'e mail', 'phone', 'number', 'your name', 'reach you', 'contact details', 'company name',
    'which company', 'what company',
  ],
}; // prettier-ignore
