import type { PhraseTables } from '../phrases.ts';

export const acts: PhraseTables['acts'] = {
  correction: [
    'scusi|scusa|scusate|anzi|no|aspetti|aspetta anzi|volevo|#', 'scusi|scusa|aspetti|aspetta no',
    'volevo|intendevo dire', 'mi sono sbagliato|sbagliata', 'mi correggo', 'correggo', 'correzione', 'errore mio',
    'no aspetti|aspetta|scusi|scusa|anzi', 'anzi', 'in realta', 'o meglio', 'o piuttosto',
    'non e corretto|giusto|esatto|cosi', 'e sbagliato', 'ho sbagliato', 'pardon', 'a dire il vero',
  ],
  refusal: [
    'preferisco|preferiamo|preferirei|preferiremmo non',
    'non voglio|vogliamo|vorrei|desidero dirlo|dire|condividere|rispondere|comunicare|comunicarlo|comunicarla|darlo|dare|rivelare|parlarne',
    'non posso|possiamo dirlo|dire|condividere|comunicare|comunicarlo|rivelare|darlo|dare|divulgare',
    'non lo|la|le|glielo|ve dico|diciamo|do|diamo|comunico|comunichiamo',
    'non intendo|intendiamo dire|dirlo|rispondere|comunicare|comunicarlo',
    'e riservato|confidenziale|privato|segreto', 'riservato|riservata|confidenziale',
    'non sono affari suoi|tuoi|vostri', 'non la|ti|vi riguarda', 'prossima domanda', 'domanda successiva', 'passo',
    'no comment', 'nessun commento', 'me lo tengo per', 'lo tengo per me',
  ],
  later: [
    'dopo', 'piu tardi', 'piu avanti', 'non ora|adesso', 'adesso no', 'un altra volta', 'magari dopo', 'per ora no',
    'un altro momento',
  ],
  dontKnow: [
    'non lo? so', 'boh', 'non lo? sappiamo', 'non ne ho|abbiamo idea', 'non ho|abbiamo idea', 'nessuna idea',
    'non ne ho la minima|piu idea', 'non saprei', 'non sono|siamo sicuro|sicura|sicuri|sicure|certo|certa',
    'non ancora', 'non e ancora? deciso|chiaro|definito|stabilito', 'non abbiamo ancora? deciso|definito',
    'da definire|decidere|vedere|stabilire', 'vedremo', 'si vedra', 'chi lo sa', 'chissa', 'bella|buona domanda',
    'difficile a? dirsi|dire', 'dipende', 'devo|dobbiamo chiedere|sentire|verificare|controllare',
    'ancora da decidere|definire', 'mah',
  ],
  yes: [
    'si', 'certo', 'certamente', 'esatto', 'esattamente', 'giusto', 'corretto', 'ok', 'okay', 'va bene', 'd accordo',
    'perfetto', 'assolutamente', 'assolutamente si', 'infatti', 'ovvio', 'ovviamente', 'volentieri', 'confermo',
    'proprio cosi', 'come no', 'certo che si', 'sicuramente', 'sicuro', 'vero', 'bene', 'si si', 'per favore',
    'va benissimo', 'eccome',
  ],
  no: [
    'no', 'assolutamente no', 'per niente', 'per nulla', 'mai', 'macche', 'neanche', 'nemmeno', 'nessuno', 'nessuna',
    'no no', 'non proprio', 'direi di no', 'non e vero|cosi|giusto|esatto', 'non l ho detto', 'non ho detto',
    'sbagliato', 'falso', 'niente', 'lasci|lascia stare|perdere', 'non serve',
  ],
  why: ['perche', 'come mai', 'perche me? lo chiede|chiedi|chiedete', 'a che serve|vi', 'per quale motivo'],
  person: [
    'mi fate|fa|fai|faccia|faccio richiamare|chiamare|contattare', 'richiamare|chiamare|contattare da qualcuno',
    'parlare|parlo|parlarne|chattare|comunicare|interloquire con|ad una?|un|qualcuno? vero|vera? persona|umano|operatore|operatrice|consulente|commerciale|essere|addetto|responsabile|agente|venditore|collega|qualcuno',
    'parlare|parlo|sentire con|a|ad? qualcuno', 'con qualcuno',
    'con|a un|una|un vero|vera? persona|umano|operatore|operatrice|consulente|commerciale|essere|addetto|agente|venditore',
    'una persona', 'persona vera|reale|umana|in', 'un umano', 'umano', 'un essere umano', 'essere umano',
    'un operatore|operatrice', 'operatore', 'mi passi|passa|passate|metta|mettete|metti|colleghi|trasferisca|faccia',
    'mi puo|potete|puoi|potrebbe passare|mettere|richiamare|chiamare|contattare',
    'passatemi|passami|chiamatemi|chiamami|richiamatemi|richiamami|contattatemi|contattami',
    'mi chiami|chiama|chiamate|richiami|richiama|richiamate|contatti|contattate',
    'essere richiamato|richiamata|contattato|contattata|chiamato|ricontattato|ricontattata',
    'farmi richiamare|chiamare|contattare', 'qualcuno che mi? possa|puo|aiuti|chiami|richiami|risponda',
    'qualcuno puo|potrebbe mi?', 'qualcuno in carne', 'qualcuno di|del voi|vero|umano|reale|vostro|team',
    'c e qualcuno', 'non con? un|una robot|bot|macchina|chatbot',
    'voglio|vorrei|preferisco|preferirei|posso avere? parlare? una|un|con persona|umano|operatore|consulente|qualcuno',
    'reparto vendite|commerciale', 'ufficio vendite|commerciale', 'in carne e ossa', 'a voce', 'contatto umano',
    'assistenza umana',
  ],
  noPerson: [
    'non mi chiami|chiamate|chiamare|richiamate', 'niente telefonate|chiamate',
    'non voglio essere chiamato|chiamata|contattato', 'senza telefonate', 'non voglio parlare con nessuno',
    'a|per persona', 'quante persone',
    'parlare con il|la|mio|mia|nostro|nostra mio|mia|capo|direttore|socio|responsabile|titolare|nostro',
  ],
  email: [
    'per|via mail|email|e|posta|iscritto', 'per iscritto',
    'mandatemi|mandami|mi|inviatemi|inviami mandi|una|un|mandate|invii|inviate ** mail|email|info|informazioni',
    'scrivetemi|scrivimi|mi scriva', 'preferisco una? mail|email', 'meglio una? per? mail|email', 'una mail|email',
  ],
  meeting: [
    'una|la demo', 'fissare|prenotare|programmare un|una appuntamento|incontro|call|demo|chiamata',
    'un appuntamento|incontro',
  ],
  wait: ['aspetto', 'attendo', 'posso aspettare|attendere', 'resto in linea|attesa'],
  support: [
    'non riesco a|ad accedere|entrare|collegarmi|aprire|loggarmi', 'password dimenticata',
    'ho dimenticato la password', 'la mia password', 'siamo|sono gia? vostro|vostri|un? cliente|clienti',
    'il mio account|ordine|abbonamento', 'la mia fattura|licenza', 'non funziona piu|da',
    'supporto|assistenza tecnico|tecnica', 'messaggio di errore', 'rimborso',
  ],
  job: [
    'cerco lavoro|impiego', 'mio curriculum', 'il mio cv', 'candidatura', 'candidarmi', 'posizioni aperte',
    'offerte di lavoro', 'state assumendo', 'lavorare per|da|con voi', 'tirocinio|stage presso|da',
  ],
  vendor: [
    'vi proponiamo|propongo|offriamo|offro', 'offriamo servizi', 'posizionamento', 'seo', 'la nostra agenzia',
    'siamo un agenzia', 'proporvi i|il|la|le|nostri',
  ],
  spam: ['criptovalute', 'bitcoin', 'casino', 'guadagna soldi', 'prestito veloce'],
  erase: [
    'cancellate|cancelli|cancella|cancellare|eliminate|elimini|elimina|eliminare tutti? i|miei|tutto? miei|dati',
    'diritto all? oblio|cancellazione', 'cancellazione dei miei? dati', 'dimenticatemi', 'rimuovete i miei',
  ],
  goodbye: [
    'arrivederci', 'arrivederla', 'addio', 'a presto|domani|dopo', 'ci vediamo|sentiamo',
    'buona giornata|serata|notte|continuazione', 'alla prossima', 'devo andare|scappare', 'cordiali saluti',
    'e tutto', 'bye',
  ],
  greeting: [
    'ciao', 'buongiorno', 'buonasera', 'buon giorno|pomeriggio', 'buona sera', 'salve', 'ehi', 'hey', 'hello',
    'buondi',
  ],
  thanks: [
    'grazie', 'mille grazie', 'grazie mille|tante', 'molte grazie', 'la|ti|vi ringrazio',
    'gentilissimo|gentilissima|gentilissimi',
  ],
  smallTalk: [
    'come sta|stai|va|state', 'che tempo fa', 'sei un|una? robot|bot|umano|ia|persona', 'come ti chiami', 'chi sei',
    'raccontami una barzelletta', 'ahah', 'ahaha', 'ahahah', 'haha',
  ],
  insult: [
    'idiota', 'stupido|stupida', 'cretino|cretina', 'imbecille', 'vaffanculo', 'stronzo|stronza', 'merda',
    'scemo|scema', 'inutile', 'deficiente',
  ],
  order: ['ignora|ignori|dimentica le|tutte ** istruzioni', 'segnami|segnatemi come'],
  joke: [
    'ahah', 'ahaha', 'ahahah', 'ahahaha', 'haha', 'scherzo', 'sto scherzando', 'magari', 'nei miei sogni',
    'se vinco|vincessi',
  ],
  hypothetical: [
    'se avessi|avessimo', 'immagini|immagina|immaginiamo', 'supponiamo', 'ipoteticamente', 'per esempio',
    'ad esempio', 'in teoria', 'mettiamo che', 'in un mondo ideale',
  ],
  question: [
    'quanto|quanta|quanti|quante', 'come', 'quale|quali', 'quando', 'dove', 'chi', 'che', 'cosa', 'e possibile|vero',
    'si puo', 'potete|puo|potrebbe|avete|offrite|fate|supportate|gestite', 'c e|sono', 'vorrei|volevo|voglio sapere',
    'ho una domanda', 'mi piacerebbe sapere', 'posso sapere|avere',
  ],
}; // prettier-ignore
