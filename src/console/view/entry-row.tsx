import type { Entry, Evidence } from '../api-types.ts';
import { entryElementId, splitAt } from '../evidence.ts';
import { bytes, dayOf, isoTime, roles, timeOfDay } from '../words.ts';

type EntryRowProps = {
  readonly entry: Entry;
  /** The same speaker as just before: who speaks is not said again. */
  readonly continued: boolean;
  readonly quote: (Evidence & { readonly count: number }) | null;
};

export function EntryRow({ entry, continued, quote }: EntryRowProps) {
  const { id, at, kind, from } = entry;
  if (kind === 'status') {
    return (
      <p class="status" id={entryElementId(id)}>
        {entry.text} <Time at={at} />
      </p>
    );
  }
  const kindClass = kind === 'note' ? 'note' : from.role;
  return (
    <article
      id={entryElementId(id)}
      tabIndex={-1}
      // A new key starts the flash again when the same quote is shown twice.
      key={quote?.count ?? 0}
      class={`entry ${kindClass}${continued ? ' continued' : ''}${quote === null ? '' : ' found'}`}
    >
      <header class={continued ? 'hidden' : ''}>
        <b>{speakerOf(entry)}</b> <Time at={at} />
      </header>
      <div class="bubble">
        <p class="text">{quote === null ? entry.text : <Marked text={entry.text} quote={quote.quote} />}</p>
        <Extras entry={entry} />
      </div>
    </article>
  );
}

function speakerOf({ from: { role, name }, kind }: Entry): string {
  if (kind === 'note') return `Private note · ${name ?? roles.rep}`;
  if (role === 'rep') return name === null ? roles.rep : `${name} · ${roles.rep}`;
  return role === 'bot' ? roles.bot : (name ?? roles.visitor);
}

function Marked({ text, quote }: { text: string; quote: string }) {
  const parts = splitAt(text, quote);
  if (parts === null) return <>{text}</>;
  return (
    <>
      {parts[0]}
      <mark>{parts[1]}</mark>
      {parts[2]}
    </>
  );
}

/** Where an answer comes from, what was attached, and the quick replies that were offered. */
function Extras({ entry: { citations, attachments, suggestions } }: { entry: Entry }) {
  return (
    <>
      {citations.length > 0 && (
        <p class="extra">
          Source:{' '}
          {citations.map(({ title, url }, index) => (
            <span key={title}>
              {index > 0 && ', '}
              {isWebAddress(url) ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
          ))}
        </p>
      )}
      {attachments.map(({ name, bytes: size }) => (
        <p class="extra" key={name}>
          Attached: {name}, {bytes(size)}
        </p>
      ))}
      {suggestions.length > 0 && <p class="extra">Offered: {suggestions.join(' · ')}</p>}
    </>
  );
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^(https?:\/\/|\/)/.test(url);
}

function Time({ at }: { at: number }) {
  return (
    <time dateTime={isoTime(at)} title={`${dayOf(at)}, ${timeOfDay(at)}`}>
      {timeOfDay(at)}
    </time>
  );
}
