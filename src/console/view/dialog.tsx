import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { overlay } from '../actions.ts';

type DialogProps = {
  readonly title: string;
  readonly class?: string;
  /** False: it cannot be left without an answer. */
  readonly closable?: boolean;
  readonly children: ComponentChildren;
};

/** A native modal dialog: the browser keeps focus inside and gives it back. */
export function Dialog({ title, class: extraClass = '', closable = true, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const focusedBefore = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (focusedBefore instanceof HTMLElement && document.activeElement === document.body) focusedBefore.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${extraClass}`}
      aria-labelledby="dialog-title"
      // Browsers let Escape close a dialog even where a page would rather not.
      onClose={({ currentTarget }) => {
        if (!currentTarget.isConnected) return;
        if (closable) overlay.value = null;
        else currentTarget.showModal();
      }}
      onClick={(event) => {
        if (closable && event.target === event.currentTarget) overlay.value = null;
      }}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          {closable && (
            <button type="button" class="quiet icon" aria-label="Close" onClick={() => (overlay.value = null)}>
              ×
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
