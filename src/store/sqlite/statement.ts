import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A prepared statement whose rows have the shape that its text promises. */
export interface Statement<Row> {
  get(...parameters: SQLInputValue[]): Row | undefined;
  all(...parameters: SQLInputValue[]): Row[];
  /** Returns how many rows changed. */
  run(...parameters: SQLInputValue[]): number;
}

/** Prepares each text once. `Row` is what its columns are: SQLite does not tell, the schema is STRICT. */
export function prepare<Row = unknown>(database: DatabaseSync, sql: string): Statement<Row> {
  const statement = database.prepare(sql);
  return {
    get: (...parameters) => statement.get(...parameters) as Row | undefined,
    all: (...parameters) => statement.all(...parameters) as Row[],
    run: (...parameters) => Number(statement.run(...parameters).changes),
  };
}
