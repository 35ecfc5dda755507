/** How people say with what they work today, without being asked: folded words of one language. */
export interface ToolUse {
  /** Of whom: "we", "our guys", "everything". */
  readonly own: readonly string[];
  /** In the present: "use", "run on", "läuft". */
  readonly verbs: readonly string[];
  /** They say it only right before the tool: "we have SAP", "it's all Excel". */
  readonly weak: readonly string[];
  /** Between a weak verb and the tool. */
  readonly between: readonly string[];
  /** Right behind the tool, beside the small words: "Excel today", "SAP im Einsatz". */
  readonly behind: readonly string[];
  /** What makes it a past, a plan, a wish, somebody else's or no tool of the work. */
  readonly otherwise: readonly string[];
  /** Behind the tool: "haben wir mit Excel gearbeitet", "we used Excel until last year". */
  readonly over: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

export const TOOL_USE: Readonly<Record<string, ToolUse>> = {
  en: {
    own: list(
      'we were weve our us my everything all pickers picker picking packing orders stock inventory staff team guys people folks warehouse workers',
    ),
    verbs: list(
      'use uses using utilise utilize run runs running work works working pick picks track tracks tracking manage manages managing do does doing handle handles keep keeps rely relies live lives done tracked managed handled kept based walk walking packed picked organise organize',
    ),
    weak: list('have got is are were weve its on'),
    between: list(
      'a an the our all on in by with at from just only still mainly mostly purely currently plain good old',
    ),
    behind: list(
      'today here now yet still currently lists list sheets sheet files system right for only mostly mainly exclusively everywhere everything and or with at to so because since but too as far which that it its module',
    ),
    otherwise: list(
      'used had was could can cant would should may might will wont want wants wanted need needs like planning moving switching migrating going replace replacing get getting rid away thinking considering evaluating looking looks good try trying tried tested if when once they your you competitor competitors friend customer customers client clients vendor vendors provider agency supplier suppliers partner accountant accounting accounts bookkeeper invoices invoicing quote offer offers sell selling make import export integrate integrates integrating integration connect connects connecting talk talks send sends sent files file attached received without instead not never dont doesnt didnt isnt arent no former old previous last formerly previously compatible support supports supporting interface print consultants suppliers',
    ),
    over: list('until ago before previously yesterday once used next soon'),
  },
  de: {
    own: list(
      'wir uns unser unsere unserem unseren bei alles leute mitarbeiter picker pickern team lager kommissionierung kommissionierer kommissionieren',
    ),
    verbs: list(
      'nutzen nutzt nutze benutzen verwenden verwende arbeiten arbeite arbeitet laufen laeuft machen mache macht kommissionieren kommissioniert picken pickt pflegen fuehren fahren steuern planen verwalten geht erfolgt passiert basiert setzen',
    ),
    weak: list('haben sind ist'),
    between: list('ein eine einen das die der unser unsere auf mit in ueber nur noch alles bei uns derzeit aktuell'),
    behind: list(
      'heute hier derzeit aktuell momentan noch im als und oder mit fuer zum zur bei alles rum herum bisher nur listen tabellen gesteuert gepflegt ab von weil denn so dass aber',
    ),
    otherwise: list(
      'hatten hatte war waren wurde wurden koennen kann koennten koennte wuerden wuerde wollen will wollten moechten moechte sollen soll sollte werden muss muessen brauchen suchen ersetzen abloesen umsteigen wechseln weg frueher damals ehemals wenn falls sobald sie ihr eure ihre kunde kunden konkurrenz wettbewerber freund lieferant lieferanten dienstleister buchhaltung buchhalter steuerberater rechnungen angebot bekommen erhalten verkaufen produzieren handeln importieren exportieren anbinden anbindung schnittstelle verbinden integrieren integration schicken senden datei nicht kein keine keinen nie ohne statt alte altes alten vorher zuletzt drucken gut',
    ),
    over: list('gearbeitet genutzt benutzt verwendet gehabt gemacht abgeloest gekuendigt bekommen'),
  },
};
