type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/**
 * Builds an element: `true` sets an attribute, `false` leaves it out, a function listens to the event of that name.
 * Text only ever becomes text nodes, so nothing that somebody wrote can become markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  apply(made, attributes);
  made.append(...children);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** A 24-pixel line icon; decoration only, its button carries the name. */
export function icon(path: string): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  apply(drawing, { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function apply(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
}
