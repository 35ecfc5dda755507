import type { Activity } from '../activity.ts';

export interface Frame {
  readonly activities?: readonly Activity[];
  readonly watermark?: string;
}

const keepAlive = 20_000;

/**
 * Listens to a conversation's WebSocket until it closes or `signal` aborts.
 * Resolves to whether it had ever opened: if not, a proxy may be in the way and polling must do.
 */
export function listen(
  url: string,
  on: { opened: () => void; frame: (frame: Frame) => void },
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let hasOpened = false;
    let beat: ReturnType<typeof setInterval> | undefined;

    // A close may take a minute to be acknowledged on a dead line: what counts is that we leave.
    const leave = () => {
      clearInterval(beat);
      clearTimeout(patience);
      socket.onmessage = null;
      socket.close();
      resolve(hasOpened);
    };
    const patience = setTimeout(leave, 10_000);
    signal.addEventListener('abort', leave, { once: true });
    socket.onclose = leave;
    socket.onerror = leave;
    socket.onopen = () => {
      hasOpened = true;
      clearTimeout(patience);
      beat = setInterval(() => socket.send(''), keepAlive);
      on.opened();
    };
    socket.onmessage = ({ data }) => {
      // The server keeps the line alive with empty frames, too.
      if (typeof data === 'string' && data) on.frame(JSON.parse(data) as Frame);
    };
  });
}
