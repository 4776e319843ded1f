// Pages that copy, move, cut out and put back what they show, as sliders, tabs, print views and page builders do.
import DOMPurify from 'dompurify';
import {app, founded, members, placeholder, step} from '../steps.mjs';

const first = () => app.querySelector('[data-lifesci]');
app.innerHTML = placeholder('medicen.founded', 'Founded in <b>2005</b>') + placeholder('medicen.members', 'Over 300 members', 'span');

step('written', () => {}, [founded, members]);
step('cloned', () => app.append(first().cloneNode(true)), [founded, members, founded]);
step('a clone of a clone', () => app.append(app.lastChild.cloneNode(true)), [founded, members, founded, founded]);
step('from its own markup', () => (app.innerHTML = app.innerHTML.replaceAll('medicen.founded', 'medicen.members')), [
  members,
  members,
  members,
  members,
]);
step(
  'wrapped',
  () => {
    const box = document.createElement('section');
    first().replaceWith(box);
    box.append(app.querySelector('span'));
    app.append(app.firstChild);
  },
  [members, members, members],
);
step('unwrapped', () => app.lastChild.replaceWith(...app.lastChild.childNodes), [members, members, members]);
step(
  'in a frame and back',
  () => {
    const frame = app.appendChild(document.createElement('iframe'));
    const span = frame.contentDocument.body.appendChild(app.querySelector('span'));
    app.append(span);
    frame.remove();
  },
  [members, members, members],
);
step('split and joined', () => (first().firstChild.splitText(3), first().normalize()), [members, members, members]);
step('cleaned as text', () => (app.innerHTML = DOMPurify.sanitize(app.innerHTML)), [members, members, members]);
step(
  'in a range',
  () => {
    const range = document.createRange();
    range.selectNodeContents(app);
    app.append(range.cloneContents());
  },
  Array(6).fill(members),
);
step(
  'cut out',
  () => {
    const range = document.createRange();
    range.selectNodeContents(app);
    range.extractContents();
  },
  [],
);
