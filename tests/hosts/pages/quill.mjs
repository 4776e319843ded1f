// Quill, which keeps what it knows and nothing else.
import Quill from 'quill';
import {app, members, placeholder, saves, step} from '../steps.mjs';

app.innerHTML = `<div id="editor"><p>Before</p>${placeholder('medicen.founded', 'Founded')}</div>${placeholder('medicen.members', 'Members')}`;
let quill;
saves(() => quill && JSON.stringify([quill.getContents(), quill.getSemanticHTML(), quill.root.innerHTML]));

step('edited', () => (quill = new Quill('#editor')), [members]);
step('typed', () => quill.insertText(0, 'Well: '), [members]);
step('pasted', () => quill.clipboard.dangerouslyPasteHTML(6, placeholder('medicen.founded', 'Founded')), [members]);
step('read only', () => quill.enable(false), [members]);
step('edited again', () => quill.enable(true), [members]);
