import type { z } from 'zod';
import type { Passage, Script } from '../lead/script.ts';
import { hashOf, type ContentFiles } from './files.ts';
import { checkMeetingOffers } from './meeting-offers.ts';
import { readKnowledge, readSynonyms } from './knowledge.ts';
import { code, didYouMean, inReadingOrder, nearestOf, type Problem } from './problems.ts';
import { checkPrompt } from './prompts.ts';
import { Qualify } from './qualify-schema.ts';
import { readQualify } from './read-qualify.ts';
import { readRates, readRouting } from './read-routing.ts';
import { Rates, Routing } from './routing-schema.ts';
import { readShape } from './shape.ts';
import { openYaml, type Source } from './yaml-source.ts';

/** Content that passed the check, or every mistake in it. */
export type Content =
  { readonly script: Script; readonly files: ContentFiles } | { readonly problems: readonly Problem[] };

export const QUALIFY_FILE = 'dialogs/qualify.yaml';
const routingFile = 'dialogs/routing.yaml';
const ratesFile = 'dialogs/rates.yaml';
const synonymsFile = 'prompts/knowledge/synonyms.yaml';
const promptFiles = ['prompts/understand.md', 'prompts/brief.md'];
const yamlFiles = [QUALIFY_FILE, routingFile, ratesFile, synonymsFile];

/** Reads the files of a content folder, by path, into a script. All mistakes are collected. */
export function parseContent(files: ContentFiles): Content {
  const problems: Problem[] = [];
  for (const file of [...yamlFiles, ...promptFiles]) {
    if (files[file] === undefined) problems.push({ file, line: null, message: missing(file, Object.keys(files)) });
  }
  for (const file of Object.keys(files)) {
    if (/\.ya?ml$/.test(file) && !yamlFiles.includes(file)) {
      problems.push({ file, line: null, message: `this file is not read.${didYouMean(file, yamlFiles)}` });
    }
    if (/^prompts\/[^/]+\.md$/.test(file)) checkPrompt(file, files[file] ?? '', problems);
  }

  const rates = readFile(files, ratesFile, Rates, problems);
  const qualify = readFile(files, QUALIFY_FILE, Qualify, problems);
  const routing = readFile(files, routingFile, Routing, problems);
  const synonyms = files[synonymsFile] === undefined ? [] : readSynonyms(synonymsFile, files[synonymsFile], problems);
  const languages = qualify?.written.languages ?? knowledgeLanguages(files);
  const knowledge = readAllKnowledge(files, languages, problems);
  if (qualify !== null) problems.push(...languages.flatMap((language) => withoutKnowledge(files, language)));
  if (rates === null || qualify === null) return { problems: inReadingOrder(problems) };

  const exchange = readRates(rates.written);
  const { part, topics } = readQualify(qualify.source, qualify.written, exchange);
  const routed =
    routing === null ? null : readRouting(routing.source, routing.written, { topics, languages, rates: exchange });
  if (routed !== null && routed.meetingUrl === null) checkMeetingOffers(qualify.source, part.lines);
  if (routed === null || problems.length > 0) return { problems: inReadingOrder(problems) };
  return { script: { version: hashOf(files), ...part, routing: routed, rates: exchange, knowledge, synonyms }, files };
}

/** While `dialogs/qualify.yaml` cannot be read, the knowledge folders themselves say which languages there are. */
function knowledgeLanguages(files: ContentFiles): readonly string[] {
  return Object.keys(files).flatMap((file) => /^prompts\/knowledge\/([a-z]{2,3})\//.exec(file)?.[1] ?? []);
}

function readFile<T>(
  files: ContentFiles,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): { source: Source; written: T } | null {
  const text = files[file];
  const source = text === undefined ? null : openYaml(file, text, problems);
  const written = source === null ? null : readShape(source, schema);
  return source === null || written === null ? null : { source, written };
}

function readAllKnowledge(files: ContentFiles, languages: readonly string[], problems: Problem[]): readonly Passage[] {
  return Object.entries(files)
    .filter(([file]) => file.startsWith('prompts/knowledge/') && file.endsWith('.md'))
    .flatMap(([file, text]) => readKnowledge(file, text, languages, problems));
}

/** A language in which no question could be answered. */
function withoutKnowledge(files: ContentFiles, language: string): readonly Problem[] {
  const folder = `prompts/knowledge/${language}/`;
  if (Object.keys(files).some((file) => file.startsWith(folder) && file.endsWith('.md'))) return [];
  const message = `there is no file with answers in ${code(language)}, one of the \`languages\` of dialogs/qualify.yaml. Add one, such as ${folder}pricing.md.`;
  return [{ file: folder, line: null, message }];
}

function missing(file: string, present: readonly string[]): string {
  const others = present.filter((other) => !yamlFiles.includes(other) && !promptFiles.includes(other));
  const meant = nearestOf(file, others);
  return `this file is missing. ${meant === null ? 'Put it back, or copy the one that comes with Bantam.' : `Rename ${meant}, if that is it.`}`;
}
