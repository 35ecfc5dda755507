/** Words by which a clause says whose it is, when it is, and whether it is meant. */
export interface FrameWords {
  /** "we", "ich": a clause with them is the visitor's. */
  readonly us: readonly string[];
  /** "our", "uns": the visitor's side where it is no subject. */
  readonly ours: readonly string[];
  /** "you", "your", "euer": ourselves. As written where capitals tell ("Sie", "Ihr"). */
  readonly vendor: readonly string[];
  readonly vendorWritten: readonly string[];
  /** "he", "they": whoever was named before. */
  readonly pronouns: readonly string[];
  /** "it", "that": the thing that was spoken of before. */
  readonly things: readonly string[];
  /** What an article stands before, and those that make a company some company ("another firm"). */
  readonly determiners: readonly string[];
  readonly some: readonly string[];
  /** What stands behind these is no subject; behind `at` it is the place where the clause happens. */
  readonly prepositions: readonly string[];
  readonly at: readonly string[];
  /** Articles that make no subject: "dem", "einem". */
  readonly oblique: readonly string[];
  /** People outside the visitor's company; customers; relatives, who may be inside; bodies; companies behind "some"; the world. */
  readonly strangers: readonly string[];
  readonly clients: readonly string[];
  readonly kin: readonly string[];
  readonly public: readonly string[];
  readonly companies: readonly string[];
  readonly world: readonly string[];
  /** What is ours behind "the": "the website", "the starter tier". */
  readonly vendorThings: readonly string[];
  /** Verbs of the past that need no helper ("paid", "ging"); what ends like one and is none ("need"). */
  readonly past: readonly string[];
  readonly notPast: readonly string[];
  /** Verbs that say that a clause is of today or tomorrow, whatever follows. */
  readonly present: readonly string[];
  /** "be", "have": what stands before a participle. */
  readonly helpers: readonly string[];
  /** Past forms that give or plan what is still to come: "approved", "figured", "eingeplant". */
  readonly grants: readonly string[];
  /** Those of them that set a date: "moved", "agreed". */
  readonly schedules: readonly string[];
  /** With these begins another clause, if a subject follows. */
  readonly joins: readonly string[];
  /** "you need to", "ihr müsstet": the visitor's own demand. */
  readonly demands: readonly string[];
  /** "write", "trag": the order to keep a record, and what is kept; "pretend". */
  readonly record: readonly string[];
  readonly records: readonly string[];
  /** What is such a record only in the vendor's hands: "your system". */
  readonly files: readonly string[];
  /** "if", "wenn", and the verbs of what is not so. */
  readonly ifs: readonly string[];
  readonly unreal: readonly string[];
  /** "supply", "vermitteln": what somebody with something to sell does. */
  readonly provides: readonly string[];
}

const NO_FRAMES: FrameWords = {
  us: [], ours: [], vendor: [], vendorWritten: [], pronouns: [], things: [], determiners: [], some: [], prepositions: [], at: [], oblique: [],
  strangers: [], clients: [], kin: [], public: [], companies: [], world: [], vendorThings: [], past: [], notPast: [], present: [], helpers: [], grants: [],
  schedules: [], joins: [], demands: [], record: [], records: [], files: [], ifs: [], unreal: [], provides: [],
}; // prettier-ignore

export function frameWords({ frames }: { readonly frames?: Partial<FrameWords> }): FrameWords {
  return { ...NO_FRAMES, ...frames };
}
