import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

/** How a stage is drawn: as wide as was asked, and smaller where there is less room. */
function fit(stage: HTMLElement): void {
  const inner = stage.firstElementChild as HTMLElement;
  const room = stage.clientWidth;
  // Not in the page yet.
  if (!room) return;
  const asked = Number(stage.dataset.width);
  const width = asked || room;
  const scale = Math.min(1, room / width);
  inner.style.inlineSize = asked ? `${asked}px` : '';
  inner.style.scale = scale < 1 ? String(scale) : '';
  // A transformed box keeps the room that it had.
  stage.style.blockSize = scale < 1 ? `${inner.offsetHeight * scale}px` : '';
  const caption = stage.closest('.bench')?.querySelector('.bench-width');
  const drawn = scale < 1 ? `, drawn at ${Math.round(scale * 100)}% to fit this window` : '';
  if (caption) caption.textContent = `${Math.round(width)} px wide${drawn}`;
}

const sizes = new ResizeObserver((entries) => new Set(entries.map(({target}) => target.closest<HTMLElement>('.stage')!)).forEach(fit));

/** Fits a stage now, and whenever its room or what stands on it changes its size. */
function watch(element?: Element): void {
  if (!(element instanceof HTMLElement)) return;
  fit(element);
  sizes.observe(element);
  sizes.observe(element.firstElementChild!);
}

/**
 * What stands on a stage is laid out at the width that was asked for, whatever the room: where that is less, the stage is drawn smaller.
 * @param content What stands on it.
 * @param width In pixels; left out, as wide as there is room.
 */
export const stage = (content: TemplateResult, width?: number): TemplateResult => html`
  <div class="stage" data-width=${width ?? ''} ${ref((element) => watch(element))}><div class="stage-floor">${content}</div></div>
`;
