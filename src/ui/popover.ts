/** Room between a popover and what it stands beside, and between it and the edges of the window, in pixels. */
const gap = 8;

/**
 * Shows a popover below an element or, where there is more room, above it; within the window and, as it scrolls with the page, beside
 * the element for as long as it is open. Where the browser has no popovers, leaves it where it stands.
 * @param popover An element with the attribute `popover`, at the origin of the page.
 * @param element The element, which may be broken over several lines.
 */
export function showBeside(popover: HTMLElement, element: Element): void {
  if (!popover.togglePopover?.(true)) return;
  const {clientWidth, clientHeight} = popover.ownerDocument.documentElement;
  const {left, top, bottom} = element.getBoundingClientRect();
  const {x, y, width, height} = popover.getBoundingClientRect();
  const below = clientHeight - bottom - 2 * gap;
  const above = top - 2 * gap;
  const isBelow = below >= Math.min(height, above);
  const edges = {
    left: Math.max(gap, Math.min(left, clientWidth - width - gap)) - x,
    top: (isBelow ? bottom + gap : top - gap - Math.min(height, above)) - y,
    maxHeight: isBelow ? below : above,
  };
  // What is measured has the page's zoom in it, and what is set gets it again.
  const zoom = width / popover.offsetWidth;
  for (const [name, length] of Object.entries(edges)) popover.style[name as keyof typeof edges] = `${length / zoom}px`;
  // Within a window that becomes narrower, too.
  popover.style.left = `min(${edges.left / zoom}px, 100vw - ${(width + 2 * gap) / zoom}px)`;
}
