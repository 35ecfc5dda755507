import { render } from 'preact';
import { followAddress, overlay } from './actions.ts';
import { connect } from './desk.ts';
import { listenToKeys } from './keyboard.ts';
import { announceWaiting } from './notices.ts';
import { repName } from './settings.ts';
import { App } from './view/app.tsx';
import './style/main.css';

const root = document.querySelector('#console');
if (root === null) throw new Error('index.html has no #console.');

followAddress();
addEventListener('hashchange', followAddress);
listenToKeys();
announceWaiting();
render(<App />, root);

// Visitors are told who joins: the name is asked for before anything else, once.
if (repName.value === '') overlay.value = 'name';
const stop = repName.subscribe((name) => {
  if (name === '') return;
  connect();
  queueMicrotask(() => stop());
});
