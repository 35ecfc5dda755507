import type { PeopleWords } from '../people-words.ts';

export const people: PeopleWords = {
  you: 'du dein ihr ihre sie euch euer eure'.split(' '),
  selves: 'ich i mir mich meine mein meiner meinem'.split(' '),
  we: ['wir', 'uns', 'ma'],
  pronouns: ['er', 'sie', 'der', 'die', 'ihm', 'ihr', 'ihnen'],
  determiners: 'der die dem den des unser unsere unserem unserer unseren unseres mein meine meinem meiner meinen meines ein eine einem einer einen zwei drei zweien beiden sein seine ihr ihre mei da de d unsa alle beim vom zum zur'.split(' '),
  between: 'tut tun tu bei uns im am ende immer letztlich letztendlich natuerlich dann das es dies darueber hier da auch noch nur wohl halt schon selbst selber sich muss muessen darf duerfen kann koennen wird werden wuerde soll will wer ist sind waere sowas solche sachen dinge bislang normalerweise meistens in letzter instanz jedenfalls schlussendlich allein alleine haus grundsaetzlich aber jedoch komplett voll ganz vollkommen voellig ohnehin definitiv offiziell formal ja mal des oiwei dabei was wen wir eh eigentlich alles so trotzdem dafuer zuerst erst'.split(' '),
  inside: 'der des von im in aus fuer vom'.split(' '),
  and: ['und', '&', 'plus', 'oder', ',', 'sowie'],
  with: ['mit', 'samt'],
  alone: 'allein alleine selbst selber eigenstaendig alloa alla eigenverantwortlich'.split(' '),
  limits: ['unter', 'bis', 'unterhalb', 'innerhalb'],
  matters: 'budget geld entscheidung auswahl zuschlag freigabe unterschrift software loesung system anbieter angebot preis vertrag auftrag technik sache ding ende kunde kunden kundin freund freundin bekannter lieferant lieferanten wettbewerber konkurrenz fahrer patient patienten mieter schueler nachbar gesetz behoerde versicherung zeit monat jahr woche quartal wort sagen hut daumen kasse finanzierung genehmigung zustimmung vorauswahl empfehlung vorlage laden projekt rahmen haus moment instanz investition kauf anschaffung termin thema produkt tool programm app ki bot maschine lager ware bestellung beste letzte grund fall frage geldbeutel katze hund kinder zuhause daheim zukunft zahl tisch schreibtisch krankenhaus'.split(' '),
  routine: 'urlaub urlaube urlaubsantrag urlaubsantraege rechnung rechnungen spesen lieferschein lieferscheine lieferung lieferungen paket pakete schicht schichten antrag antraege stundenzettel reisekosten ueberstunden papier tablet hand retouren belege beleg formulare formular dienstplan dienstplaene krankmeldung krankmeldungen tour touren jedes jeden jede jedem rezept rezepte'.split(
      ' ',
    ),
  clerical: 'buchhaltung buecher zahlen papierkram bestellungen abrechnung verwaltung ablage rechnungen steuer kasse'.split(' '),
  pays: 'zahlt zahlen bezahlt bezahlen bestellt bestellen'.split(' '),
  together: 'zusammen gemeinsam beide miteinander'.split(' '),
  asksWhat: 'wann wo wie wer was welche welcher welches welchen ob'.split(' '),
  buys: 'kaufen gekauft kauft anschaffen angeschafft anbieter lieferant software system loesung tool'.split(' '),
  here: 'seit inzwischen mittlerweile nun hier heute jetzt wir uns unser unsere'.split(' '),
  past: 'habe hab hatte war durfte unterschrieben entschieden freigegeben genehmigt entschied'.split(' '),
  asks: 'fragt fragen gefragt frogt gfragt einbezogen konsultiert'.split(' '),
  titleOf: ['fuer'],
  titleEndings: 'leiter leiterin manager managerin meister meisterin ingenieur ingenieurin berater beraterin assistent assistentin assistenz koordinator koordinatorin disponent disponentin planer planerin referent referentin bearbeiter bearbeiterin techniker technikerin buchhalter buchhalterin kaufmann kauffrau beauftragter beauftragte sekretaer sekretaerin verantwortlicher verantwortliche entwickler entwicklerin einkaeufer einkaeuferin controller controllerin lagerist lageristin administrator administratorin pfleger pflegerin fuehrer vorarbeiter vorarbeiterin polier dispatcher mechaniker mechanikerin analyst analystin betreuer betreuerin hausmeister supervisor teamlead sachbearbeitung fahrer fahrerin lehrer lehrerin arzt aerztin architekt architektin chemiker chemikerin laborant laborantin verkaeufer verkaeuferin trainer trainerin spezialist spezialistin experte expertin verwalter verwalterin apotheker apothekerin logistiker logistikerin vertreter vertreterin elektriker konstrukteur konstrukteurin schulleitung sachbearbeiterin baecker koch koechin redakteur redakteurin journalist journalistin'.split(' '),
}; // prettier-ignore
