/** How people say in a plain sentence that something of their work is amiss: folded words of one language. */
export interface StateWords {
  /** Between the work and what is amiss: "is", "gets", "takes". */
  readonly links: readonly string[];
  /** "too", "zu": whatever follows is more than it should be. */
  readonly tooMuch: readonly string[];
  /** "never", "nicht": with what should be ("right", "stimmt"). */
  readonly never: readonly string[];
  readonly asItShould: readonly string[];
  readonly amiss: readonly string[];
  /** "your", "this": not the visitor's own. */
  readonly notOwn: readonly string[];
  /** Of whom is not said, these may be ours as well: "the app is slow". */
  readonly perhapsOurs: readonly string[];
  readonly own: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

export const STATE_WORDS: Readonly<Record<string, StateWords>> = {
  en: {
    links: list('is are gets get seems seem feels feel looks takes take keeps keep has isnt arent doesnt dont'),
    tooMuch: list('too way far'),
    never: list('never not isnt arent rarely seldom hardly doesnt dont'),
    asItShould: list(
      'right correct accurate reliable fast quick efficient enough consistent transparent organised organized match up fit',
    ),
    amiss: list(
      'slow slower slowest hard difficult inefficient ineffective confusing cumbersome clunky tedious messy mess unreliable awkward annoying fiddly poor bad worse terrible awful horrible painful pain chaotic chaos disaster nightmare catastrophe off wrong inaccurate inconsistent outdated manual stressful frustrating exhausting unclear opaque patchy broken sloppy overloaded overwhelmed overworked stuck behind late delayed errorprone prone expensive costly bottleneck problem issue headache struggle weak low forever ages hectic disorganised disorganized cluttered crowded laborious shambles rubbish hopeless wasteful incomplete unpredictable error lagging sluggish suffering killing',
    ),
    notOwn: list('your this that these those their his her competitor competitors'),
    perhapsOurs: list('app apps software system tool platform dashboard dashboards access booking calendar help forms'),
    own: list('our my'),
  },
  de: {
    links: list(
      'ist sind wird werden laeuft laufen dauert dauern geht gehen stimmt stimmen klappt klappen hakt nervt bleibt',
    ),
    tooMuch: list('zu viel'),
    never: list('nie niemals nicht selten kaum ned nimmer'),
    asItShould: list(
      'stimmt stimmen richtig korrekt genau zuverlaessig schnell effizient rund klappt klappen sauber aktuell',
    ),
    amiss: list(
      'langsam ineffizient umstaendlich unuebersichtlich muehsam unzuverlaessig nervig laestig chaotisch chaos katastrophe katastrophal schlecht mies schlimm schwierig fehleranfaellig fehlerhaft ungenau falsch veraltet aufwendig aufwaendig stressig anstrengend kompliziert unklar problem engpass flaschenhals albtraum alptraum krampf qual teuer manuell ueberlastet ueberfordert durcheinander schleppend traege verspaetet hakt nervt schief saumaessig chaotische unvollstaendig ewig',
    ),
    notOwn: list('ihr ihre ihrem ihren euer eure dein deine diese dieser dieses'),
    perhapsOurs: list('app software system tool buchung zutritt'),
    own: list('unser unsere unserem unseren mein meine bei'),
  },
};
