/** One change to the default content that breaks it, and the sentence that must come of it. */
export interface Mistake {
  readonly mistake: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What stands on the line that is named. */
  readonly at: string;
  readonly says: string;
}
