import type { LogEntry } from '../../conversation/log.ts';
import type { LeadReport } from './lead-report.ts';

/** Where a conversation is shown. */
export interface Screen {
  /** The message that a typed line stands for: a choice's number is that choice. */
  readonly meant: (line: string) => string;
  readonly said: (message: string) => Promise<void>;
  readonly show: (entry: LogEntry) => Promise<void>;
  readonly end: (lead: LeadReport) => Promise<void>;
}
