/**
 * As much of a browser's XMLHttpRequest as rxjs 5 needs, over fetch: the official Direct Line client runs unchanged.
 * https://xhr.spec.whatwg.org/
 */
export class FetchXMLHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: ((this: FetchXMLHttpRequest, event: unknown) => void) | null = null;
  ontimeout: ((this: FetchXMLHttpRequest, event: unknown) => void) | null = null;
  onerror: ((this: FetchXMLHttpRequest, event: unknown) => void) | null = null;
  readonly upload = {};
  readonly #headers = new Headers();
  readonly #abort = new AbortController();
  #answered = new Headers();
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  send(body?: string | FormData): void {
    // A form's content type carries its boundary: fetch writes it.
    if (body instanceof FormData) this.#headers.delete('content-type');
    fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#abort.signal,
      ...(body === undefined ? {} : { body }),
    })
      .then(async (response) => {
        this.#answered = response.headers;
        this.status = response.status;
        if (this.responseType === 'arraybuffer') this.response = await response.arrayBuffer();
        else {
          this.responseText = await response.text();
          this.response = this.responseType === 'json' ? parsed(this.responseText) : this.responseText;
        }
        this.#finish();
      })
      .catch(() => {
        if (!this.#abort.signal.aborted) this.#finish();
      });
  }

  abort(): void {
    this.#abort.abort();
  }

  #finish(): void {
    this.readyState = 4;
    this.onreadystatechange?.call(this, {});
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
