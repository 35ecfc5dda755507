import { writeJson } from '../output.ts';
import type { Screen } from './screen.ts';

/** One JSON object a line, for programs. */
export function jsonScreen(): Screen {
  return {
    meant: (line) => line,
    said: (message) => writeJson({ visitor: message }),
    show: ({ text, kind, suggestions, citations }) =>
      writeJson({ bot: text, ...(kind === 'status' ? { kind } : {}), suggestions, citations }),
    end: (lead) => writeJson({ lead }),
  };
}
