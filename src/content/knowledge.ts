import { z } from 'zod';
import type { Passage } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import { Text } from './grammar.ts';
import { readFrontMatter } from './markdown.ts';
import { code, didYouMean, type Problem } from './problems.ts';
import { readShape } from './shape.ts';
import { countWords } from './text-rules.ts';
import { openYaml } from './yaml-source.ts';

const KnowledgeHead = z.strictObject(
  {
    title: Text,
    url: z.url({ protocol: /^https?$/, error: 'must be a link such as `https://example.com/pricing`' }).optional(),
  },
  { error: 'must be `key: value` lines' },
);

/** An answer is quoted from the beginning of a passage, so its first sentence must fit into a reply. */
const maxWordsOfAnswer = 25;

/** The passages of one knowledge file: a `##` heading with a few sentences each. */
export function readKnowledge(
  file: string,
  text: string,
  languages: readonly LanguageTag[],
  problems: Problem[],
): readonly Passage[] {
  const [, language = '', page = ''] = /^prompts\/knowledge\/([^/]+)\/(.+)\.md$/.exec(file) ?? [];
  if (!languages.includes(language)) {
    const where =
      language === ''
        ? 'lies in no language folder'
        : `lies in ${code(language)}, which is not among \`languages\` of dialogs/qualify.yaml`;
    problems.push({
      file,
      line: null,
      message: `this knowledge file ${where}. Move it to ${languages.map((tag) => `prompts/knowledge/${tag}/`).join(' or ')}.${language === '' ? '' : didYouMean(language, languages)}`,
    });
    return [];
  }
  const read = readFrontMatter(file, text, KnowledgeHead, '`title: …` (and `url: …`)', problems);
  if (read === null) return [];
  const { title, url } = read.head;
  const sections = splitSections(read.body, read.bodyLine);
  if (sections.length === 0)
    problems.push({
      file,
      line: read.bodyLine,
      message: 'there is no passage. Write a heading such as `## Price`, and the answer below it.',
    });
  const ids = new Set<string>();
  return sections.flatMap(({ heading, body, line }) => {
    const id = `${language}/${page}#${slug(heading)}`;
    const problem = checkSection(heading, body, ids.has(id));
    ids.add(id);
    if (problem !== null) problems.push({ file, line, message: problem });
    return problem === null ? [{ id, language, title, heading, text: body, file, url: url ?? null }] : [];
  });
}

interface Section {
  readonly heading: string;
  readonly body: string;
  readonly line: number;
}

function splitSections(body: string, firstLine: number): readonly Section[] {
  const lines = body.split('\n');
  const starts = lines.flatMap((line, index) => (/^##\s/.test(line) ? [index] : []));
  return starts.map((start, index) => ({
    heading: (lines[start] ?? '').replace(/^##\s+/, '').trim(),
    body: lines
      .slice(start + 1, starts[index + 1] ?? lines.length)
      .join(' ')
      .trim()
      .replace(/\s+/g, ' '),
    line: firstLine + start,
  }));
}

function checkSection(heading: string, body: string, isRepeated: boolean): string | null {
  if (isRepeated) return `the heading ${code(heading)} stands twice in this file. Rename one of them.`;
  if (body === '')
    return `there is no text below the heading ${code(heading)}. Write the answer, or take the heading out.`;
  const [first = body] = body.split(/(?<=[.!?])\s/);
  const words = countWords(first);
  return words > maxWordsOfAnswer
    ? `the first sentence below ${code(heading)} has ${words} words; an answer has at most ${maxWordsOfAnswer}. Split it.`
    : null;
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const Synonyms = z.array(
  z
    .array(Text, { error: 'must be a list of words such as `[price, cost]`' })
    .min(2, { error: 'must have at least two words that mean the same' }),
  { error: 'must be a list of groups such as `- [price, cost]`' },
);

export function readSynonyms(file: string, text: string, problems: Problem[]): readonly (readonly string[])[] {
  const source = openYaml(file, text, problems);
  return source === null ? [] : (readShape(source, Synonyms) ?? []);
}
