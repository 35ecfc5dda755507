// Node strips types everywhere but below node_modules. Loaded first where Bantam is installed there, this lets Bantam's
// own files through, and no other package's.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../', import.meta.url).href;

// Stripping is what Node does with the same code elsewhere, without a word.
const emitWarning = process.emitWarning.bind(process);
process.emitWarning = (warning, ...more) => {
  if (!String(warning).includes('stripTypeScriptTypes')) emitWarning(warning, ...more);
};

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith(source) || !url.endsWith('.ts')) return nextLoad(url, context);
    const code = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'strip' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
