/**
 * A visitor's own words where they can be said back in a line; null where they are long, ask something, or hold a
 * link or markup.
 */
export function quotable(text: string, mostWords = 6): string | null {
  const line = oneLine(text);
  const fits = line !== '' && line.length <= 10 * mostWords && wordsIn(line) <= mostWords;
  return fits && isPlain(line) ? line : null;
}

const MOST_WORDS_OF_A_CLAUSE = 9;

/** The same for a whole sentence, cut where its first clause ends if it is long and that clause says what is meant. */
export function quotableClause(text: string): string | null {
  const line = oneLine(text);
  if (!isPlain(line)) return null;
  const whole = quotable(line, MOST_WORDS_OF_A_CLAUSE);
  if (whole !== null || contrast.test(line) || dependent.test(line)) return whole;
  const cuts = Array.from(line.matchAll(clauseEnd), ({ index }) => line.slice(0, index));
  const long = cuts.filter((clause) => wordsIn(clause) >= LEAST_WORDS_OF_A_CLAUSE);
  return long.map((clause) => quotable(clause, MOST_WORDS_OF_A_CLAUSE)).findLast((clause) => clause !== null) ?? null;
}

const LEAST_WORDS_OF_A_CLAUSE = 3;

/** What is meant may stand behind a "but"; what begins with "if" says nothing without its end. */
const contrast = /\b(but|however|although|though|except|aber|sondern|jedoch|allerdings|obwohl|außer)\b/iu;
const dependent = /^(if|when|while|because|since|as|wenn|weil|falls|während|seit|als|da)\s/iu;

/** A new clause begins: after a comma with nothing that belongs to the one before, or with a reason, or its own subject. */
const clauseEnd =
  /[,;.!]\s+(?!(?:that|which|who|where|to|dass|das|der|die|den|dem|was|wo|um)\s)|\s+(?=(?:because|weil|denn)\s)|\s+(?=(?:and|so|und)\s+(?:we|i|they|nobody|everybody|wir|ich|man|niemand|alle)\s)/giu;

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!,;:]+$/, '');
}

function wordsIn(line: string): number {
  return line.split(' ').length;
}

function isPlain(line: string): boolean {
  return !/[?<>{}[\]*_`#|\n]|:\/\/|www\./i.test(line);
}
