import {parse} from 'culori';
import {coloursOf, contrast, least, seen, type Role} from './colours.js';
import {looking, type Sample} from './samples.js';

/** One colour of the widgets on its ground, with all that it is used for. */
export interface Colour {
  /** As one sees it, in hexadecimal digits. */
  readonly seen: string;
  readonly role: Role;
  /** The parts that have it. */
  readonly parts: readonly string[];
  /** Its contrast with the ground. */
  readonly ratio: number;
  /** The least that WCAG 2.2 AA asks. */
  readonly least: number;
}

/** A ground and the colours that the widgets have on it. */
export interface Measured {
  readonly ground: string;
  readonly colours: readonly Colour[];
}

/** The first background that is not see-through, from an element upwards. */
function groundOf(element: Element | null): string {
  if (!element) return 'white';
  const {backgroundColor} = getComputedStyle(element);
  return parse(backgroundColor)?.alpha === 0 ? groundOf(element.parentElement) : backgroundColor;
}

function onGround(background: string, widgets: readonly Element[]): Measured {
  const found = new Map<string, Colour>();
  for (const {role, part, colour} of widgets.flatMap(coloursOf)) {
    const key = `${role} ${colour}`;
    const parts = new Set([...(found.get(key)?.parts ?? []), ...(part ? [part] : [])]);
    const ratio = contrast(colour, background, background);
    found.set(key, {seen: seen(colour, background), role, parts: [...parts], ratio, least: least[role]});
  }
  return {ground: seen(background, background), colours: [...found.values()].sort((one, other) => other.ratio - one.ratio)};
}

/** The colours of widgets, for each ground on which some of them stand. */
export function measure(widgets: readonly Element[]): Measured[] {
  const shown = widgets.filter(({shadowRoot}) => shadowRoot?.querySelector('[part]'));
  const grounds = [...new Set(shown.map(groundOf))];
  return grounds.map((ground) =>
    onGround(
      ground,
      shown.filter((widget) => groundOf(widget) === ground),
    ),
  );
}

/** The same in each scheme. */
export interface Schemes {
  readonly light: readonly Measured[];
  readonly dark: readonly Measured[];
}

/** The colours that these widgets have in each scheme, on a plain page or in what a brand's class makes of it. */
export async function measureSchemes(samples: readonly Sample[], className = 'place'): Promise<Schemes> {
  const [light, dark] = await Promise.all(
    ['light', 'dark'].map((scheme) =>
      looking(
        samples,
        (_, widgets) => measure(widgets),
        (ground) => {
          ground.className = className;
          ground.dataset.host = 'plain';
          ground.style.colorScheme = scheme;
        },
      ),
    ),
  );
  return {light: light!, dark: dark!};
}
