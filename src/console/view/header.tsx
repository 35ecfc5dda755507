import { overlay } from '../actions.ts';
import { queue, waitingCount } from '../desk.ts';
import { presence, repName } from '../settings.ts';

export function Header() {
  const here = presence.value === 'here';
  return (
    <header class="top">
      <span class="brand">
        <img src={new URL('../icon.svg', import.meta.url).href} alt="" width="22" height="22" />
        Bantam
      </span>
      <nav aria-label="Pages">
        <a href="#" aria-current="page">
          Queue
          {waitingCount.value > 0 && <span class="count">{waitingCount.value}</span>}
        </a>
      </nav>
      <span class="space" />
      <WhoIsHere />
      <button type="button" class="quiet jump-button" onClick={() => (overlay.value = 'jump')}>
        <span class="wide">Jump to… </span>
        <span class="narrow" aria-hidden="true">
          ⌕
        </span>
        <kbd class="wide">Ctrl K</kbd>
        <span class="hidden narrow-only">Jump to a conversation</span>
      </button>
      <button
        type="button"
        role="switch"
        aria-checked={here}
        aria-label="Here"
        title={here ? 'You are here: visitors are told that somebody is' : 'You are away: nobody is called for you'}
        class="presence"
        onClick={() => (presence.value = here ? 'away' : 'here')}
      >
        <span class="knob" aria-hidden="true" />
        <span aria-hidden="true">{here ? 'Here' : 'Away'}</span>
      </button>
      <button type="button" class="quiet name" title="Change your name" onClick={() => (overlay.value = 'name')}>
        {repName.value === '' ? 'Your name' : repName.value}
      </button>
      <button
        type="button"
        class="quiet icon"
        aria-label="Settings"
        title="Settings"
        onClick={() => (overlay.value = 'settings')}
      >
        ⚙
      </button>
      <button
        type="button"
        class="quiet icon help"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        onClick={() => (overlay.value = 'help')}
      >
        ?
      </button>
    </header>
  );
}

function WhoIsHere() {
  const reps = queue.value?.reps ?? [];
  const here = reps.filter(({ state }) => state === 'here').length;
  const names = reps.map(({ name, state }) => `${name} is ${state}`).join(', ');
  return (
    <span class="who-is-here wide" title={names}>
      {here === 1 ? '1 rep here' : `${here} reps here`}
    </span>
  );
}
