import { z } from 'zod';
import { Text } from './grammar.ts';
import { readFrontMatter } from './markdown.ts';
import type { Problem } from './problems.ts';

const PromptHead = z.strictObject(
  { purpose: Text, input: Text, output: Text },
  { error: 'must be `key: value` lines' },
);

/** Reports what is wrong with an instruction to the model (`prompts/*.md`). */
export function checkPrompt(file: string, text: string, problems: Problem[]): void {
  const example = '`purpose: …`, `input: …` and `output: …`';
  const prompt = readFrontMatter(file, text, PromptHead, example, problems);
  if (prompt !== null && prompt.body.trim() === '') {
    problems.push({
      file,
      line: prompt.bodyLine,
      message: 'the prompt is empty. Write the instructions below the front matter.',
    });
  }
}
