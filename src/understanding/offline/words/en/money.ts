import type { Phrases } from '../words.ts';

export const money: Phrases['money'] = {
  cue: [
    'budget|budgets|budgeted', 'we can|could spend|invest|pay|do|afford|go', 'can|could spend|invest|afford', 'i can|could spend|invest|pay|do|afford|go', 'to spend', 'to invest', 'want|wanted to pay',
    'able|willing|prepared|ready to pay|spend|invest|go', 'afford', 'allocated', 'set aside', 'earmarked', 'put aside', 'ringfenced', 'price range', 'ballpark', 'ceiling', 'envelope', 'cap is|of', 'we have|got **',
    'weve got|have', 'looking at', 'aiming for', 'target is|of|price', 'thinking|planning about|around|of|on', 'spending', 'investment', 'make|making that|it', 'funds', 'work with', 'wed pay|spend|go',
    'somewhere between|around|in|near', 'comfortable with', 'max|maximum is', 'we|i would|will|wont|cant|cannot pay|spend|go', 'for this project', 'for this year', 'spend',
  ],
  approved: [
    'approved', 'already approved', 'signed off on?', 'is signed off', 'got signed off', 'set aside', 'allocated', 'earmarked', 'ringfenced', 'ring fenced', 'secured', 'budget is there', 'green light', 'greenlit', 'sign off is done',
    'budget is in place', 'has been released', 'put aside', 'committed budget', 'already budgeted', 'in the budget', 'signed by', 'got the ok|okay', 'money is there', 'funds are there', 'authorised', 'authorized', 'weve budgeted', 'we budgeted',
  ],
  planned: ['happy|willing|ready|prepared to pay|invest|spend', 'budget is flexible', 'money is not|no a? problem|issue', 'planned', 'pencilled in', 'provisionally', 'still to be approved', 'not approved', 'to be approved', 'not yet approved', 'pending approval', 'awaiting|waiting for|on approval', 'we will pay', 'want to pay'],
  none: [
    'no budget', 'zero budget', 'no money', 'dont have any? a? the? budget|money|funds', 'do not have any? a? the? budget|money|funds', 'havent|have not got? a? any? budget|money', 'have no budget|money|funds', 'got no budget|money', 'without budget|a', 'cant|cannot spend anything', 'budget is zero|0', 'only free',
    'free only', 'for free only', 'only if its free', 'only the free', 'free plan|version|tier only', 'something free', 'free tool|solution', 'not paying', 'not going to pay', 'wont pay', 'cant pay', 'nothing to spend', 'cant|cannot afford anything|it|this|to', 'want|need it for free', 'broke', 'has to be free', 'must be free', 'needs to be free', 'budget was cut', 'budget frozen', 'budget freeze',
  ],
  undisclosed: [
    'keep|keeping that|this|it|the|our budget? to ourselves|myself|confidential|private', 'budget is confidential|private|none', 'cant|cannot|not disclose|share|reveal|tell|discuss **', 'wont|would|will not disclose|share|reveal|say', 'not going to disclose|share|say|tell|discuss', 'not sharing|disclosing',
    'confidential', 'not allowed to say|share|disclose|tell', 'none of your business', 'not something we|i share|disclose',
  ],
  atLeast: ['at least', 'from', 'more than', 'over', 'above', 'minimum', 'min', 'no less than', 'not less than', 'starting at|from', 'upwards of', 'north of', 'exceeding', 'minimum of', 'not under', '>'],
  atMost: ['up to', 'max', 'maximum', 'maximum of', 'at most', 'under', 'below', 'less than', 'no more than', 'not more than', 'not over', 'not above', 'not exceed', 'cap of|at|is', 'capped at', 'within', 'south of', 'ceiling of|is|at', 'max of|is', 'maximum is', 'not exceeding', 'as much as', 'upto', 'limit of|is|at', '<', 'cannot|cant|wont go over|above|beyond', 'absolute max', 'no higher than', 'shouldnt|must not|mustnt|cant|cannot exceed|be more|be over'],
  orMore: ['or more', 'plus', 'and up', 'upwards', 'minimum', 'at least', 'and above', 'or above', 'min'],
  orLess: ['or less', 'max', 'maximum', 'tops', 'at most', 'top', 'or under', 'at the most', 'or below', 'cap', 'is our limit|max|maximum|ceiling|cap', 'is the limit|max|maximum|ceiling|cap', 'limit'],
  between: ['between', 'anywhere between', 'somewhere between'],
  to: ['to', 'and', 'or', 'through', 'till', 'up to'],
  month: ['per|a|each|every|/ month|mo|mth', '/ mo|month|mth', 'monthly', 'pcm', 'p m', 'pm', 'mrr', 'on a monthly'],
  year: ['per|a|each|every year|annum|yr', '/ yr|year|y|a', 'annual', 'annually', 'yearly', 'p a', 'pa', 'arr', 'a annum', 'for the year', 'annualised'],
  quarter: ['per|a|each|every quarter', '/ quarter|qtr', 'quarterly'],
  once: ['one time', 'once', 'one off', 'upfront', 'up front', 'single payment', 'capex', 'in total', 'total', 'all in', 'lump sum', 'onetime', 'oneoff', 'for the whole', 'for the project'],
  seat: ['per|a|each user|seat|agent|employee|person|head|license|licence|site|location|warehouse|store|member', '/ user|seat|agent|site|head|person|license|licence', 'each'],
  counted: ['people|persons|employees|users|seats|agents|staff|heads|ftes|fte|customers|clients|members|orders|order|skus|sku|items|parcels|packages|shipments|warehouses|sites|locations|stores|trucks|vehicles|pallets|boxes|units|leads|calls|tickets|products|articles|records|rows|visitors|subscribers|followers|students|pickers|drivers|engineers|developers|reps|accounts|hours|hrs|hour|days|day|weeks|week|months|month|minutes|mins|years|year|yrs|percent|km|miles|kg|tons|tonnes|sqm|square|meters|sq|th|st|nd|rd|am|pm|times|x|offices|countries|folks|guys|contacts|emails|transactions|devices|licenses|licences|bins|returns|picks|lines|square|machines|patients|beds|rooms|workers|teams|invoices|documents|pages|gb|tb|mb'],
  spent: ['spent', 'paid', 'were|was paying', 'cost us', 'we|i pay', 'were|are paying', 'paying', 'currently pay|paying|spend|spending', 'last year', 'used to', 'invested', 'wasted', 'we|i bought', 'lost', 'burned', 'last time', 'previous|old|last|former budget|tool|vendor|system', 'our current|existing tool|system|vendor|contract|solution|software', 'blew', 'in the past', 'back in'],
  revenue: ['revenue|revenues', 'turnover', 'in sales', 'sales of', 'we make', 'we do|did', 'arr of', 'mrr of', 'we raised', 'raised', 'raise|raising', 'funding', 'seed round', 'series a|b|c|d', 'valuation', 'valued at', 'profit', 'ebitda', 'earn|earned|earning', 'gmv', 'worth of|about stock|inventory|goods', 'in stock|inventory', 'order value', 'market cap', 'a * company', 'aum', 'in assets', 'salary', 'salaries', 'wage|wages', 'payroll', 'gross', 'market is|size'],
  quoted: ['you charge|charging|cost|costs|quote|quoted|ask|offer|said|say|list|want|wrote', 'your price|prices|pricing|fee|fees|plan|plans|website|site|starter|quote|offer|list|product|tool|competitor|competitors', 'costs|cost', 'priced|listed at', 'starts|start at', 'price is|of|tag', 'quoted', 'is it really', 'charges', 'the * plan', 'discount', 'refund', 'invoice', 'they want|charge|asked|quoted', 'website says'],
  others: ['my friend|brother|sister|neighbour|neighbor|wife|husband|cousin|uncle|buddy|client|customer', 'a friend', 'our|a|the|my competitor|competitors|client|customer|clients|customers', 'another company', 'other company|companies', 'they|he|she spent|spend|pay|paid|has|have|had|got', 'some companies', 'most companies', 'somebody', 'someone|people i know', 'elon', 'a colleague', 'colleague of mine', 'previous employer', 'my old|previous|former|last company|employer|job|team|firm', 'heard'],
  loss: ['lose|losing|loses', 'costs us', 'costing us', 'cost of errors|mistakes', 'save|saves|saving|savings', 'fines|penalty|penalties', 'damage|damages', 'wasting', 'waste|wastes', 'loss of'],
  low: ['low', 'lower', 'small'],
  mid: ['mid', 'middle', 'medium'],
  high: ['high', 'upper', 'higher'],
  figures: ['figure|figures|digit|digits'],
}; // prettier-ignore
