// Rows of a list that are put in order by dragging: with a mouse, a pen or a finger. Who has only keys has buttons beside.
import {html, type TemplateResult} from 'lit';

/** The row before which a row would be dropped, the number of rows for after the last. */
function placeAt(y: number, rows: readonly Element[]): number {
  const middles = rows.map((row) => row.getBoundingClientRect()).map(({top, height}) => top + height / 2);
  const at = middles.findIndex((middle) => y < middle);
  return at < 0 ? rows.length : at;
}

/** Shows where a row would be dropped, or nowhere. */
function mark(rows: readonly Element[], from: number, before: number | undefined): void {
  for (const [index, row] of rows.entries()) {
    row.classList.toggle('dragged', before !== undefined && index === from);
    row.classList.toggle('drop-before', index === before);
    row.classList.toggle('drop-after', index === rows.length - 1 && before === rows.length);
  }
}

/**
 * What a row is dragged by.
 * @param from The place of its row, from 0.
 * @param move Told where the row has been dropped, if not where it was.
 */
export function dragHandle(from: number, move: (to: number) => void): TemplateResult {
  const drag = (event: PointerEvent) => {
    if (event.button) return;
    const handle = event.currentTarget as HTMLElement;
    const rows = [...handle.closest('ol')!.children];
    let before = from;
    const follow = ({clientY}: PointerEvent) => {
      before = placeAt(clientY, rows);
      mark(rows, from, before);
    };
    const end = () => {
      mark(rows, from, undefined);
      handle.onpointermove = handle.onpointerup = handle.onlostpointercapture = null;
      document.removeEventListener('keydown', press);
    };
    const press = ({key}: KeyboardEvent) => key === 'Escape' && end();
    handle.onpointermove = follow;
    handle.onpointerup = () => {
      end();
      const to = before > from ? before - 1 : before;
      if (to !== from) move(to);
    };
    handle.onlostpointercapture = end;
    document.addEventListener('keydown', press);
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  return html`<span class="handle" aria-hidden="true" @pointerdown=${drag}></span>`;
}
