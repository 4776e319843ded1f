// A page that makes pieces of itself editable, and saves their markup.
import {app, founded, members, placeholder, saves, step} from '../steps.mjs';

app.innerHTML = `<section><p>Before</p>${placeholder('medicen.founded', 'Founded')}</section>${placeholder('medicen.members', 'Members')}`;
const section = app.firstChild;
const type = (element, text) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  document.execCommand('insertText', false, text);
};
saves(() => app.innerHTML);

step('read', () => {}, [founded, members]);
step(
  'what it stands in is edited',
  () => {
    section.contentEditable = 'true';
    section.focus();
  },
  [null, members],
);
step('words typed into it', () => type(section.lastChild, ' in 2005'), [null, members]);
step('a paragraph typed', () => document.execCommand('insertParagraph'), [null, null, members]);
step('undone', () => document.execCommand('undo'), [null, members]);
step('read again', () => (section.contentEditable = 'inherit'), [founded, members]);
step('edited itself', () => app.lastChild.setAttribute('contenteditable', 'plaintext-only'), [founded, null]);
step('typed', () => type(app.lastChild, ' of us'), [founded, null]);
step('read at last', () => app.lastChild.removeAttribute('contenteditable'), [founded, members]);
step(
  'shut in what is edited',
  () => {
    section.lastChild.contentEditable = 'false';
    section.contentEditable = 'true';
  },
  [founded, members],
);
step(
  'the whole document edited',
  () => {
    section.removeAttribute('contenteditable');
    section.lastChild.removeAttribute('contenteditable');
    document.designMode = 'on';
    app.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
  },
  [null, null],
);
step('and typed into', () => type(app.lastChild, '!'), [null, null]);
step(
  'and read',
  () => {
    document.designMode = 'off';
    app.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
  },
  [founded, members],
);
