import { shortcuts } from '../keyboard.ts';
import { singleKeys } from '../settings.ts';
import { Dialog } from './dialog.tsx';

export function HelpDialog() {
  return (
    <Dialog title="Keyboard shortcuts">
      <dl class="shortcuts">
        {[...shortcuts, { keys: 'Ctrl K', what: 'Jump to a conversation' }].map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>Send; Shift Enter begins a new line</dd>
        </div>
      </dl>
      <SingleKeysSwitch />
    </Dialog>
  );
}

export function SingleKeysSwitch() {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={singleKeys.value}
        onChange={(event) => (singleKeys.value = event.currentTarget.checked)}
      />
      Single-key shortcuts
    </label>
  );
}
