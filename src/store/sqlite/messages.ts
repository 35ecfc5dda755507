import type { OperationName } from './operations/all.ts';

/** How the worker thread is started. */
export interface WorkerSettings {
  /** The data folder; null: in memory. */
  readonly folder: string | null;
  readonly unsafe: UnsafeSettings;
}

/** For tests of the tests only: a store that breaks its promises. */
export interface UnsafeSettings {
  /** Neither recognises repetitions nor checks fences and versions. */
  readonly withoutGuards?: boolean;
  /** The file may not grow beyond so many pages, as on a full disk. */
  readonly maxPages?: number;
}

/** Operations of one moment, in order. */
export type Batch = readonly (readonly [id: number, name: OperationName, parameters: readonly unknown[]])[];

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  | { readonly kind: 'closed' };

export type Answer = readonly [id: number, result: unknown, failure?: Failure];

/** An error on its way between threads. */
export interface Failure {
  /** A sentence for the person who runs Bantam; false: a fault in the program. */
  readonly forPeople: boolean;
  readonly message: string;
}
