import { element } from './dom.ts';

/** **bold** or *italic* or [a link](https://example.com) or a bare https://example.com */
const inline =
  /\*\*(?<bold>[^\n]+?)\*\*|\*(?<italic>[^\s*](?:[^*\n]*[^\s*])?)\*|\[(?<label>[^\]\n]+)\]\((?<target>[^\s)]+)\)|(?<bare>https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"\]*])/g;

const bullet = /^\s*[-*•]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;

/** The little markdown that the bot's lines use, as elements: paragraphs, line breaks, lists, bold, italic, links. */
export function renderMarkdown(text: string): Node[] {
  const blocks: Node[] = [];
  for (const block of text.trim().split(/\n\s*\n/)) {
    for (const lines of groupLines(block.split('\n'))) {
      const marker = markerOf(lines[0] ?? '');
      blocks.push(
        marker
          ? element(
              marker === bullet ? 'ul' : 'ol',
              {},
              ...lines.map((line) => element('li', {}, ...renderInline(line.replace(marker, '')))),
            )
          : renderLines(lines, renderInline),
      );
    }
  }
  return blocks;
}

/** What a person wrote: as it stands, only web addresses become links. */
export function renderPlain(text: string): Node[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => renderLines(block.split('\n'), (line) => renderInline(line, true)));
}

/** An element for a link, or plain text when its address is none that a visitor should follow. */
export function renderLink(url: string, ...label: (Node | string)[]): Node[] {
  const address = safeAddress(url);
  if (!address) return label.map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
  // The visitor's own page stays: links of the same site lead on, with the chat; others open beside it.
  const elsewhere = address.protocol.startsWith('http') && address.origin !== location.origin;
  return [element('a', { href: address.href, ...(elsewhere ? { target: '_blank', rel: 'noopener' } : {}) }, ...label)];
}

function renderLines(lines: readonly string[], render: (line: string) => Node[]): Node {
  return element('p', {}, ...lines.flatMap((line, n) => (n === 0 ? render(line) : [element('br'), ...render(line)])));
}

function renderInline(text: string, onlyBareLinks = false): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const match of text.matchAll(inline)) {
    const { bold, italic, label, target, bare } = match.groups ?? {};
    if (onlyBareLinks && !bare) continue;
    nodes.push(document.createTextNode(text.slice(done, match.index)));
    done = match.index + match[0].length;
    if (bold) nodes.push(element('strong', {}, ...renderInline(bold)));
    else if (italic) nodes.push(element('em', {}, ...renderInline(italic)));
    else if (label && target) nodes.push(...renderLink(target, label));
    else if (bare) nodes.push(...renderLink(bare, bare));
  }
  nodes.push(document.createTextNode(text.slice(done)));
  return nodes;
}

function safeAddress(url: string): URL | null {
  const address = URL.parse(url, document.baseURI);
  return address && ['https:', 'http:', 'mailto:', 'tel:'].includes(address.protocol) ? address : null;
}

/** Neighbouring lines of one kind: a list may follow its heading line without a blank one. */
function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let previous: RegExp | null | undefined;
  for (const line of lines) {
    const marker = markerOf(line);
    if (marker !== previous) groups.push([]);
    groups.at(-1)?.push(line);
    previous = marker;
  }
  return groups;
}

function markerOf(line: string): RegExp | null {
  return bullet.test(line) ? bullet : number.test(line) ? number : null;
}
