import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: FrameWords = {
  us: 'i we im ive ill id weve wed well were'.split(' '),
  ours: 'me us my our mine ours'.split(' '),
  vendor: 'you your youre youve youd youll yours yall u ye ur'.split(' '),
  vendorWritten: [],
  pronouns: 'he she they hes shes theyre theyve theyd theyll shell hell his her their theirs'.split(' '),
  things: 'it its this that thats which who'.split(' '),
  determiners: `
    the a an my our some another other one this that these those every most many two his her their any no
  `.trim().split(/\s+/),
  some: 'a an some another other one most many several every'.split(' '),
  prepositions: `
    in at for from with of on by to since until till about per than near after before unlike like without into onto
    over under around between during through against as instead because beside besides via versus vs behind towards
    except
  `.trim().split(/\s+/),
  at: ['at', 'on', 'in', 'by', 'from', 'per'],
  oblique: [],
  strangers: `
    mate mates buddy buddies friend friends pal pals cousin cousins uncle uncles aunt aunts auntie nephew niece
    neighbor neighbors neighbour neighbours competitor competitors competition rival rivals roommate flatmate
    acquaintance landlord dentist plumber hairdresser barber nan gran grandma grandpa grandad stranger guy bloke
    fella folks exgirlfriend ex celebrity influencer daughter daughters son sons kid kids girlfriend boyfriend
    fiance fiancee classmate teacher
  `.trim().split(/\s+/),
  clients: 'client clients customer customers tenant tenants patient patients guests'.split(' '),
  kin: 'brother brothers sister sisters wife husband father mother dad mum mom missus hubby sibling inlaws'.split(' '),
  public: `
    county city town village state council government district borough parliament congress senate ministry army
    navy police nhs nasa pentagon feds municipality province eu commission railway university church parish mayor
    governor minister senator king queen
  `.trim().split(/\s+/),
  companies: `
    company firm business outfit startup shop store bakery brewery restaurant warehouse plant hospital school
    agency hotel chain club bank clinic factory corporation place team crew mob bunch dealer dealership franchise
    organisation organization charity
  `.trim().split(/\s+/),
  world: `
    cup olympics superbowl election elections concert festival wedding movie weather football rugby cricket
    baseball basketball hockey tournament championship kindergarten holiday holidays party birthday premiere
    stadium
  `.trim().split(/\s+/),
  vendorThings: `
    website page webpage brochure ad advert flyer leaflet calculator catalogue catalog configurator listing
    datasheet pdf chatbot rep salesperson salesman saleswoman starter enterprise bronze silver gold platinum tier
  `.trim().split(/\s+/),
  past: `
    was were had did went came ran gave took made said told paid spent bought sold sank sunk blew drove wrote won
    lost left kept held met sent built began became brought thought found knew saw heard felt meant stood
    understood fell grew drew threw broke chose spoke rose rang struck tore wore led dealt forked shelled coughed
    got
  `.trim().split(/\s+/),
  notPast: `
    need feed seed speed indeed hundred exceed proceed succeed shed bed red fed embed united limited combined
    supposed based interested married used located related required allowed involved tired unlimited
  `.trim().split(/\s+/),
  present: `
    is are am has have do does can will want wants need needs must should may might shall wont cant dont doesnt im
    ive ill weve theyre were hes shes its thats plan plans hope aim intend gonna
  `.trim().split(/\s+/),
  helpers: `
    is are was were be been being am have has had ve got get gets getting im ive weve theyve hes shes its thats not
    already just
  `.trim().split(/\s+/),
  grants: `
    approved allocated set put budgeted earmarked gave granted agreed okayed okd signed cleared freed released
    promised assigned reserved ringfenced sanctioned authorized authorised secured got received scored obtained
    found managed squeezed scraped scrounged saved kept planned figured reckoned thought hoped wanted aimed
    intended said told mentioned talked discussed decided settled landed fixed capped limited estimated guessed
    calculated expected assumed proposed suggested penciled pencilled noted wrote increased bumped upped cut
    reduced trimmed lowered negotiated asked requested filed applied submitted was were had did needed left
    guesstimated allotted committed meant
  `.trim().split(/\s+/),
  schedules: `
    planned wanted hoped aimed intended decided agreed said told figured reckoned thought set scheduled booked
    fixed settled was were had got needed pushed shifted postponed delayed brought moved changed gave promised
    expected targeted discussed talked chose picked mentioned meant kept approved signed
  `.trim().split(/\s+/),
  joins: 'and but so while whereas because since or though yet whilst although then plus cause cos except'.split(' '),
  demands: `
    need needs must should have has can could would if get getting gets beat match shouldnt cant let make wed id
  `.trim().split(/\s+/),
  record: `
    write note put record log enter mark set save store register add file update input list classify tag flag label
    rate jot type print output reveal show display dump say reply respond answer repeat treat count score qualify
    consider
  `.trim().split(/\s+/),
  records: 'crm lead score qualified hot instructions prompt salesforce hubspot'.split(' '),
  files: 'notes system record records file database log memory profile'.split(' '),
  ifs: ['if', 'say', 'suppose', 'supposing', 'assuming', 'assume', 'imagine', 'unless'],
  unreal: 'had were won found owned inherited ruled robbed was'.split(' '),
  provides: `
    help supply offer provide sell build place rent deliver design develop make produce manufacture distribute
    import export recruit outsource write run train staff do
  `.trim().split(/\s+/),
}; // prettier-ignore

export const frame: Phrases['frame'] = {
  others: [
    'next door', 'upstairs|downstairs', 'before|like me|us', 'down|up|across|over the road|street|hall|block',
    'near|across from us|here|me', 'round|around the corner',
    'i|we know', 'of mine', 'in town', 'the other side of town', 'in laws|law', 'sister company',
    'the other guys|vendor|lot|crowd|mob|bidder|side',
    'someone|somebody|people on reddit|twitter|linkedin|the|tv',
    'someone|somebody|people told|said|says|i|we', 'on reddit|twitter|linkedin|facebook|youtube|tv|the news',
    'in the paper|papers|news',
    'most|some|many|other companies|firms|businesses|people|shops', 'competitor of ours|yours',
    'other|another vendor|supplier|provider|company|firm',
    'the competition', 'school district', 'customer|client|supplier|competitor of ours', 'the taxpayer',
  ],
  hearsay: [
    'according to gartner|forrester|google|wikipedia|chatgpt|experts|studies|statistics|reports|the',
    'heard|read that|the|a|some|of|about|on|you|somebody|someone', 'i|we|ive|weve heard|read', 'word on the street',
    'rumor|rumour has it', 'they|people say|reckon|claim',
  ],
  elsewhere: [
    'at home', 'in this|our|my house|household',
    'at my|his|her|their|a friends|brothers|sisters|mates|cousins|wifes|husbands *',
    'at my|his|her|their|a uncles|dads|moms|mums|buddys|sons|daughters *',
    'at the tennis|golf|football|soccer|rugby|sports|yacht|rotary|country|chess|book|gym club?', 'at my|the church',
    'on vacation|holiday',
    'at a bank|hospital|startup|university|school|law|big|large|different|local', 'in my|our family',
    'at our customers|clients|competitors|competitor|customer|client',
  ],
  formerly: [
    'used to', 'back then', 'back in the', 'back when', 'in those|the? days|old', 'those were the days',
    'at|in|with my|our|the old|last|previous|former|first|prior|ex|earlier job|company|employer|firm|place|role',
    'at|in|with my|our|the old|last|previous|former gig|post|position|shop|life|team|career',
    'at|in|with my|our|the first|prior|ex|earlier gig|post|position|shop|life|team|career',
    'in my day', 'when i|we was|worked|ran|were|managed|used|had|led|owned|did', 'when i still',
    'in|during the eighties|nineties|noughties|90s|80s',
    'formerly', 'in a past|previous life', 'once upon', 'the good old days',
    'before the merger|takeover|pandemic|acquisition|split|war|fire|crash', 'years ago',
    'before i|we retired|moved|joined|started',
    'previous|former|last owner|owners|boss|management|guy|administration|ceo',
  ],
  past: [
    'last monday|tuesday|wednesday|thursday|friday|january|february|march',
    'last april|may|june|july|august|september|october|november|december',
    'last fiscal|financial? year|month|week|quarter|spring|summer|autumn|fall|winter|night|season|time|fy',
    'last # years|months|weeks',
    '# years|months|weeks|days ago', 'a|two|three|four|five|ten|few|couple years|months|weeks|days ago',
    'a year|month|week ago', 'year before last|that',
    'the one before|previous', 'previously', 'yesterday', 'earlier this',
    'in|of|from|back 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
    'the last|previous|first one|system|rollout|project|contract|vendor|tool',
    'the last|previous|first pilot|round|attempt|time|deal|supplier|software',
    'that|the contract|deal|subscription came|ran|cost|was', 'long ago', 'set|sets|knocked me|us|him|her|them back',
    'ages ago', 'originally', 'the time before',
  ],
  now: [
    'now', 'nowadays', 'today', 'these days', 'this year|time|quarter|month|fiscal|fy', 'here', 'currently',
    'at the moment', 'next year', 'for us', 'from now',
  ],
  duration: [
    'how long|soon|fast|quick|quickly', 'lead time|times', 'turnaround', 'take|takes', 'average|typical|usual',
    'usually|typically|normally',
  ],
  vendor: [
    'says|said|say here|on|there', 'list|starting|base|setup|entry|catalogue|catalog price|fee',
    'setup|onboarding|implementation|activation fee',
    'basic|pro|premium|standard|business plan|package|tier|thing|edition|version|licence',
    'professional|team|growth|starter|enterprise|plus plan|package|tier|thing|edition|version|licence',
    'basic|pro|premium|standard|business license|one|option|model|is|costs|was',
    'professional|team|growth|starter|enterprise|plus license|one|option|model|is|costs|was',
    'you guys|lot|people|folks', 'the bot|robot said|says',
  ],
  notMeant: [
    'system note|message|prompt|override|instruction|instructions', 'fill in your', 'user is', 'role play',
    'roleplay', 'act like|as', 'play the part|role', 'pretend', 'lets say im|were', 'for the rest of this|the',
    'you will|shall|must now? log|record|mark|note|set|write|treat|enter|say|print', 'simulate', 'from now on you',
    'respond only|as', 'make believe',
  ],
  unreal: [
    'pigs fly', 'hell freezes', 'in an|a ideal|perfect|dream world', 'in my dreams',
    'if money|cost|price were|was|wasnt|werent', 'had we|i had', 'were|was i a|an|the|you|king|rich|in',
    'win|won|winning the lottery|lotto|jackpot|powerball', 'unicorn|unicorns', 'lying around', 'money tree',
    'hypothetically', 'if you were me|us', 'if i|we were you',
    'say|suppose|imagine|assume|if|assuming somebody|someone|a|some|one company? had|has|wanted|spent|gave|were',
    'when hell', 'just for fun', 'a kidney', 'sell my soul',
  ],
  retracts: [
    'ignore|forget|disregard all? that|what|everything|the|my about|i|we|stuff|bit|part|earlier|previous',
    'ignore|forget|disregard all that|this', 'never mind what|all', 'nothing to do with this|that|it',
    'separate|different|another story|topic|matter|thing', 'unrelated',
    'that was my|a|the daughter|son|wife|husband|kid|colleague|kids|cat|brother|sister|mistake|typo|autocorrect',
  ],
  pitch: [
    'companies|firms|businesses|brands|people|teams like yours|you',
    'your|the buyer|purchaser|procurement|purchasing|decision maker', 'who buys|handles|orders|purchases|does',
    'who is|s in charge of your|purchasing|procurement', 'whos your|the',
    'packages|rates|prices|plans|pricing|gigs from|start|starting|begin|at',
    'my|our rates|rate|prices|fees|packages|catalogue|catalog|portfolio|clients|services|samples', 'interested',
    'worth a chat|call', 'per link|lead|post|placement|hire|candidate|appointment|article',
    'booked demos|meetings|calls|appointments',
    'quick|15|20|30|10 min|mins|minutes|call|chat', 'are you open to', 'could we|i meet|present|show|send|demo',
    'could meet', 'happy to send|share our|samples|a', 'can|could|may i|we send you|over|samples',
    'for|of first year pay|salary', 'increase|grow|double|triple your',
    'your sales|marketing|recruiting|hiring|website|blog|podcast|conference|magazine team?', 'lead gen|generation',
    'appointments|leads a|per month|week', 'guest post', 'as a freelancer',
    'im a freelancer|freelance|headhunter|recruiter', 'from|at # each|apiece|per', 'sponsorship|sponsor|sponsors',
    'per episode|issue|show',
  ],
  study: [
    '* thesis', 'dissertation',
    'class|school|uni|university|college|term|group|capstone|semester project|paper|assignment|presentation|essay',
    'im|i am a|an ** student|pupil|reporter|journalist|researcher|blogger|undergrad', 'student at|in|from',
    'fill out|in a|my|our|the survey|questionnaire',
    'writing a|an|my ** piece|article|story|paper|thesis|essay|report|blog|dissertation',
    'write about|on ** for my', 'for a school|class|university|seminar', 'for|with my|our|his|her? homework',
    'reporter|journalist with|at|from|for', 'interview you for',
  ],
}; // prettier-ignore
