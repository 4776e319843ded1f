// CKEditor 5, in the page, which keeps all markup where it is told to.
import {Essentials, GeneralHtmlSupport, InlineEditor, Paragraph} from 'ckeditor5';
import {app, founded, members, placeholder, saves, step} from '../steps.mjs';

app.innerHTML = `<div id="editor"><p>Before</p>${placeholder('medicen.founded', 'Founded')}</div>${placeholder('medicen.members', 'Members')}`;
let editor;
const saved = [];
saves(() => JSON.stringify(saved));

step('read', () => {}, [founded, members]);
step(
  'edited',
  async () => {
    editor = await InlineEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: [Essentials, GeneralHtmlSupport, Paragraph],
      htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
    });
  },
  [null, members],
);
step(
  'typed and saved',
  () => {
    editor.model.change((writer) => writer.insertText('Well: ', editor.model.document.getRoot().getChild(0), 0));
    saved.push(editor.getData());
  },
  [null, members],
);
step('read only', () => editor.enableReadOnlyMode('test'), [founded, members]);
step(
  'edited again, and saved',
  () => {
    editor.disableReadOnlyMode('test');
    saved.push(editor.getData());
  },
  [null, members],
);
step('done', () => editor.destroy(), [members]);
