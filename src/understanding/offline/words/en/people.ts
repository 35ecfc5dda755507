import type { PeopleWords } from '../people-words.ts';

export const people: PeopleWords = {
  you: 'you your yours u ya'.split(' '),
  selves: 'i im ill id ive me my mine myself'.split(' '),
  we: ['we', 'well', 'weve', 'us', 'both'],
  pronouns: 'he she they hes shes theyre hell shell theyll him her them'.split(' '),
  determiners: 'the our my a an one two three his her their all some whoever'.split(' '),
  between: 'will would must can could may might has have had to gets get got gotta need needs then also usually ultimately eventually always all both still do does is are was the one ones who that whos thats person people just actually really likes like wants want then normally typically finally each now already probably together jointly here definitely basically tbh only too generally clearly obviously honestly technically formally officially alike personally first being be allowed supposed going gonna able free it this even'.split(' '),
  inside: ['of', 'in', 'at', 'on', 'for', 'from', 'over'],
  and: ['and', '&', 'plus', 'or', ',', '+'],
  with: ['with', 'alongside'],
  alone: 'alone myself solo singlehandedly unilaterally outright entirely completely'.split(' '),
  limits: ['under', 'below', 'up', 'until', 'less', 'within', 'beneath'],
  matters: 'system software tool platform app application solution product vendor vendors supplier suppliers decision decisions budget money price order orders contract contracts deal deadline time thing things way customer customers client clients patient patients driver drivers friend friends neighbour neighbor competitor competitors algorithm ai bot machine law regulator auditor auditors insurer insurance that this it what everything anything nothing nobody someone somebody anyone project process approval purchase year month week quarter call choice offer proposal quote features feature workflow who whod whos clue idea dog cat pets market weather reason reasons problem data user users tenants students kids government ex'.split(' '),
  routine: 'timesheet timesheets holiday holidays leave vacation vacations invoice invoices expense expenses delivery deliveries parcel parcels shift shifts request requests slot slots ticket tickets post posts drawing drawings report reports overtime return returns paper tablet manually hand refund refunds claims claim receipts receipt documents forms form picking pickers patients faster absence absences permits routes rota rotas schedule schedules each every prescription prescriptions stapler'.split(
      ' ',
    ),
  clerical: 'books bookkeeping accounts figures numbers paperwork ordering admin invoicing payroll taxes filing'.split(' '),
  pays: 'pay pays paid order orders ordering books book'.split(' '),
  together: 'together jointly both'.split(' '),
  asksWhat: 'when where how which what whether who'.split(' '),
  buys: 'buy buys bought get purchase vendor vendors supplier suppliers system software tool product provider solution deal money'.split(' '),
  here: 'since here now today nowadays we us our ours'.split(' '),
  past: 'signed approved decided picked chose was were had did made used selected bought'.split(' '),
  asks: 'ask asks asked asking consult consults consulted consulting involve involves involved'.split(' '),
  titleOf: ['of', 'for'],
  titleEndings: 'lead director supervisor coordinator manager foreman officer engineer planner dispatcher analyst specialist administrator assistant technician superintendent bookkeeper receptionist secretary storekeeper paralegal dietitian pharmacist librarian keeper controller strategist registrar'.split(' '),
}; // prettier-ignore
