// For the page that frames stand in: gives each of our frames the height that it asks for.
import {heightIn} from './height-message.js';

/** Whether an element's address is that of a frame of ours. */
const isOurs = ({src}: HTMLIFrameElement): boolean => /\/frame\.html\?(.*&)?widget=/.test(src);

/** The origin that a frame's messages have. In a sandbox it has none. */
function originOf({src, sandbox}: HTMLIFrameElement): string {
  const hasNone = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return hasNone ? 'null' : new URL(src).origin;
}

function resize({data, source, origin}: MessageEvent<unknown>): void {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frame = [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);
  if (frame && isOurs(frame) && origin === originOf(frame)) frame.style.height = `${height}px`;
}

window.addEventListener('message', (event) => {
  try {
    resize(event);
  } catch {
    // The page is not ours: whatever it has done to its frames, it hears nothing of it.
  }
});
