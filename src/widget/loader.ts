/**
 * The one script of a host page: `<script src="https://chat.example.com/widget.js" async></script>`.
 * It draws the button. The chat itself is loaded when somebody reaches for it, or has a conversation to go on with.
 */
import { BantamChat, tagName } from './launcher.ts';
import { readSettings } from './settings.ts';

const script = document.currentScript;

// A page that embeds the script twice gets one chat.
if (script instanceof HTMLScriptElement && !customElements.get(tagName)) {
  const base = new URL('.', script.src).href;
  const settings = readSettings(script.dataset, base, document.documentElement.lang, navigator.languages);
  customElements.define(tagName, BantamChat);

  const mount = () => document.body.append(new BantamChat(settings));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount);
  else mount();
}
