import { overlay } from '../actions.ts';
import { allowNotices, playChime } from '../notices.ts';
import { desktopNotices, sound } from '../settings.ts';
import { toast } from '../toasts.ts';
import { Dialog } from './dialog.tsx';
import { SingleKeysSwitch } from './help-dialog.tsx';

export function SettingsDialog() {
  return (
    <Dialog title="Settings of this browser">
      <label class="check">
        <input
          type="checkbox"
          checked={desktopNotices.value}
          onChange={(event) => void switchNotices(event.currentTarget)}
        />
        Desktop notice when a visitor starts to wait
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={sound.value}
          onChange={(event) => {
            sound.value = event.currentTarget.checked;
            if (sound.value) playChime();
          }}
        />
        Sound when a visitor starts to wait
      </label>
      <SingleKeysSwitch />
      <div class="dialog-foot">
        <button type="button" onClick={() => (overlay.value = 'name')}>
          Change your name
        </button>
        <button type="button" onClick={() => (overlay.value = 'help')}>
          Keyboard shortcuts
        </button>
      </div>
    </Dialog>
  );
}

async function switchNotices(box: HTMLInputElement): Promise<void> {
  const wanted = box.checked;
  desktopNotices.value = wanted && (await allowNotices());
  // The signal may be what it was; the box is not.
  box.checked = desktopNotices.value;
  if (wanted && !desktopNotices.value) toast('This browser does not allow notices for this page.');
}
