/** A refusal that the caller can understand: the HTTP status, a code for programs, one sentence for people. */
export class Problem extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

export interface ProblemBody {
  readonly error: { readonly code: string; readonly message: string };
}

/** restify's own errors, by their names, in our words. */
const restifyErrors: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  ResourceNotFoundError: { code: 'not-found', message: 'There is nothing at this address.' },
  MethodNotAllowedError: { code: 'method-not-allowed', message: 'This address does not answer that method.' },
};

const internal = { code: 'internal-error', message: 'Something went wrong on our side; it has been logged.' };

/** What leaves the house: refusals as they are (anything with `statusCode` and `code`), and nothing of what broke inside. */
export function problemBody(error: Error): { readonly status: number; readonly body: ProblemBody } {
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode !== 'number' || typeof code !== 'string' || statusCode < 400 || statusCode === 500) {
    return { status: 500, body: { error: internal } };
  }
  return { status: statusCode, body: { error: restifyErrors[error.name] ?? { code, message: error.message } } };
}
