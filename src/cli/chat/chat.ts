import { hasReadableScript, publishFolder } from '../../engine.ts';
import { checkChoices } from '../../content/choices.ts';
import type { Store } from '../../conversation/ports/store.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { readChoice } from '../../understanding/offline/choice.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../command.ts';
import { contentFolder } from '../content-folder.ts';
import { tell } from '../output.ts';
import { defaultLocale, isLocale } from '../rows.ts';
import { jsonScreen } from './json-screen.ts';
import { linesTyped } from './lines-typed.ts';
import { plainScreen } from './plain-screen.ts';
import { startTalk } from './talk.ts';

export const chat: Command = {
  operand: null,
  options: {
    json: { takes: null, meaning: 'Prints one JSON object a line: {"visitor"}, {"bot"}, at the end {"lead"}.' },
    script: { takes: 'DIR', meaning: 'Folder that holds dialogs/ and prompts/.' },
    data: { takes: 'DIR', meaning: 'Keeps the conversation in this data folder instead of in memory.' },
    locale: { takes: 'TAG', meaning: `Language and region of the visitor, ${defaultLocale} unless given.` },
    rep: { takes: null, meaning: 'As if a person were there to take the lead over.' },
  },
  details: [
    'Each line is a message; the next is sent once the one before was answered. The number of a choice picks it',
    '(with --json lines are taken as they are). /quit or Ctrl-D ends and shows what was learned.',
  ],
  async run({ flag, text }) {
    const locale = text('locale') ?? defaultLocale;
    if (!isLocale(locale)) throw new CommandError(`"${locale}" is no language tag: write one such as en-US or de-AT.`);
    const store = await openSqliteStore({ folder: text('data') });
    try {
      await prepare(store, contentFolder(text('script')));
      await converse(store, { json: flag('json'), rep: flag('rep'), locale });
    } finally {
      await store.close();
    }
    return 0;
  },
};

async function converse(store: Store, given: { json: boolean; rep: boolean; locale: string }): Promise<void> {
  const lines = linesTyped({ mayPrompt: !given.json });
  const screen = given.json ? jsonScreen() : plainScreen(lines);
  try {
    const talk = await startTalk({ ...given, store, show: screen.show });
    try {
      for await (const line of lines) {
        const message = screen.meant(line.trim());
        if (message === '/quit') break;
        if (message === '') continue;
        await screen.said(message);
        if (!(await talk.say(message))) tell(`No reply: ${await talk.whySilent()}`);
      }
      await screen.end(await talk.lead());
    } finally {
      await talk.end();
    }
  } finally {
    lines.close();
  }
}

/** A store of its own gets the folder's script; one that has a script keeps it. */
async function prepare(store: Store, folder: string): Promise<void> {
  const published = await publishFolder(store, folder, 'first', ({ script, files }) =>
    checkChoices(script, files, readChoice),
  );
  if (published.outcome !== 'differs' && published.outcome !== 'refused') return;
  if (await hasReadableScript(store)) {
    tell(`This talks by the script that is published in the data folder; the one in ${folder} is another.`);
  } else if (published.outcome === 'refused') {
    throw new CommandError([`The script in ${folder} has mistakes:`, ...published.problems].join('\n'));
  }
}
