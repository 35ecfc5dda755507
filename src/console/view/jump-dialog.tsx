import { useState } from 'preact/hooks';
import { open, overlay } from '../actions.ts';
import type { QueueItem } from '../api-types.ts';
import { ordered } from '../desk.ts';
import { affiliation, displayName } from '../words.ts';
import { BandScore } from './band-score.tsx';
import { Dialog } from './dialog.tsx';

const shown = 8;

export function JumpDialog() {
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(0);
  const found = ordered.value.filter((item) => matches(item, asked)).slice(0, shown);
  const current = Math.min(active, found.length - 1);

  const go = (item: QueueItem | undefined): void => {
    if (item === undefined) return;
    overlay.value = null;
    open(item.conversationId);
  };
  return (
    <Dialog title="Jump to a conversation" class="jump">
      <input
        type="text"
        role="combobox"
        aria-label="Name, company, e-mail or words"
        placeholder="Name, company, e-mail or words"
        aria-expanded="true"
        aria-controls="jump-found"
        {...(found.length > 0 && { 'aria-activedescendant': `jump-${current}` })}
        value={asked}
        onInput={(event) => {
          setAsked(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(found[current]);
          else if (event.key === 'ArrowDown') setActive(Math.min(current + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setActive(Math.max(current - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      <ul id="jump-found" role="listbox" aria-label="Conversations" class="found">
        {found.map((item, index) => (
          <li
            key={item.conversationId}
            id={`jump-${index}`}
            role="option"
            aria-selected={index === current}
            onClick={() => go(item)}
          >
            <BandScore score={item.score} band={item.band} />
            <b>{displayName(item)}</b>
            <span class="company">{affiliation(item)}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="empty">No conversation matches.</p>}
    </Dialog>
  );
}

function matches(item: QueueItem, asked: string): boolean {
  const text = [displayName(item), item.company, item.email, item.lastText, item.state].join(' ').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
