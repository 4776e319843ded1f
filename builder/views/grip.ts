import {html, type TemplateResult} from 'lit';
import type {View} from '../view.js';

/** The narrowest preview, in pixels. */
const narrowest = 240;

/** How far an arrow key moves, in pixels, and how far with Shift or a page key. */
const steps = {small: 10, large: 80};

/** Where a key takes the grip: farther by so many pixels, or to an end. */
function moveOf({key, shiftKey}: KeyboardEvent): number | undefined {
  const step = shiftKey ? steps.large : steps.small;
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -steps.large,
    PageUp: steps.large,
    Home: -Infinity,
    End: Infinity,
  };
  return moves[key];
}

/** The width that the preview can have. */
function roomAround(element: Element): number {
  const stage = element.closest('.stage')!;
  return stage.clientWidth - 2 * parseFloat(getComputedStyle(stage).paddingInlineStart);
}

/** What the edge of the preview is drawn by, and how many pixels that makes. */
export function grip({words, width, change}: View): TemplateResult {
  const resize = (to: number, most: number) => change({room: to >= most ? 0 : Math.max(narrowest, Math.round(to))});
  const drag = (event: PointerEvent) => {
    const target = event.currentTarget as HTMLElement;
    const most = roomAround(target);
    const [start, from] = [event.clientX, target.parentElement!.clientWidth];
    const towards = getComputedStyle(target).direction === 'rtl' ? -1 : 1;
    target.setPointerCapture(event.pointerId);
    // The paper stands in the middle: both of its edges move.
    target.onpointermove = ({clientX}) => resize(from + 2 * towards * (clientX - start), most);
    target.onpointerup = target.onpointercancel = () => (target.onpointermove = null);
    event.preventDefault();
    target.focus();
  };
  const press = (event: KeyboardEvent) => {
    const by = moveOf(event);
    if (by === undefined) return;
    event.preventDefault();
    const target = event.currentTarget as HTMLElement;
    resize(target.parentElement!.clientWidth + by, roomAround(target));
  };
  return html`<span
      class="grip"
      role="slider"
      tabindex="0"
      aria-label=${words.grip}
      aria-valuemin=${narrowest}
      aria-valuemax=${Math.max(width, 2000)}
      aria-valuenow=${width}
      aria-valuetext=${words.pixels(width)}
      @pointerdown=${drag}
      @keydown=${press}
    ></span
    ><span class="pixels" aria-hidden="true">${words.pixels(width)}</span>`;
}
