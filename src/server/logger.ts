export type Level = 'debug' | 'info' | 'warn' | 'error';

/** One JSON line a message, on stderr: stdout belongs to results. */
export interface Logger {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

export type Fields = Readonly<Record<string, unknown>>;

const order: readonly Level[] = ['debug', 'info', 'warn', 'error'];

export function createLogger(
  level: Level,
  write: (line: string) => void = (line) => process.stderr.write(line),
  now: () => number = Date.now,
): Logger {
  const at =
    (own: Level) =>
    (message: string, fields: Fields = {}) => {
      if (order.indexOf(own) < order.indexOf(level)) return;
      const readable = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
      write(`${JSON.stringify({ at: new Date(now()).toISOString(), level: own, message, ...readable })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function plain(value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value;
}
