import { overlay } from '../actions.ts';
import { repName } from '../settings.ts';
import { Dialog } from './dialog.tsx';

export function NameDialog() {
  return (
    <Dialog title="What is your name?" closable={repName.value !== ''}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const entered = new FormData(event.currentTarget).get('name');
          const name = typeof entered === 'string' ? entered.trim() : '';
          if (name === '') return;
          repName.value = name;
          overlay.value = null;
        }}
      >
        <label for="rep-name">Visitors see it when you take over.</label>
        <input
          id="rep-name"
          name="name"
          required
          maxLength={80}
          autoComplete="given-name"
          defaultValue={repName.value}
        />
        <div class="dialog-foot">
          <button type="submit" class="primary">
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}
