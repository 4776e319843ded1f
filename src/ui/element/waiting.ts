import {countBelow} from './locale-controller.js';

/**
 * How many widgets of a page are always drawn: as many as a window may hold. Those that follow are taken to have some height until they are
 * drawn, which a page with few of them should not notice: Chromium counts the difference as a shift, and a smooth scroll ends elsewhere.
 */
const mostDrawn = 24;

/** Whether a widget may stay undrawn while it is far from the window. Not where a server has written it: the page has drawn that. */
export const canWait = ({shadowRoot, ownerDocument}: Element): boolean => !shadowRoot && countBelow(ownerDocument) >= mostDrawn;
