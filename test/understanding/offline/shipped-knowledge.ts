import { readContentFiles } from '../../../src/content/files.ts';
import { readKnowledge, readSynonyms } from '../../../src/content/knowledge.ts';
import type { Script } from '../../../src/lead/script.ts';
import { projectFolder } from '../../content/content.ts';
import { testScript } from '../../support/scripts.ts';

const SYNONYMS = 'prompts/knowledge/synonyms.yaml';

/** A script that answers from the knowledge files that come with the project. */
export async function shippedKnowledge(): Promise<Script> {
  const { files } = await readContentFiles(projectFolder);
  const pages = Object.entries(files).filter(([file]) => /^prompts\/knowledge\/.*\.md$/.test(file));
  return testScript({
    company: 'Pickwell',
    synonyms: readSynonyms(SYNONYMS, files[SYNONYMS] ?? '', []),
    knowledge: pages.flatMap(([file, text]) => readKnowledge(file, text, ['en', 'de'], [])),
  });
}
