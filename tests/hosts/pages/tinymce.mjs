// TinyMCE, in the page itself and in a frame.
import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import {app, founded, members, placeholder, saves, step} from '../steps.mjs';

app.innerHTML = `<div id="inline"><p>Before</p>${placeholder('medicen.founded', 'Founded')}</div>
  <div id="framed"><p>Before</p>${placeholder('medicen.members', 'Members')}</div>`;
const settings = {license_key: 'gpl', skin: false, content_css: false, menubar: false, toolbar: false, promotion: false, branding: false};
const edit = (selector, more) => tinymce.init({...settings, selector, extended_valid_elements: 'div[*],span[*]', ...more});
let inline;
let framed;
const saved = [];
saves(() => JSON.stringify(saved));
const save = () => saved.push([inline, framed].map((editor) => editor?.getContent()));

step('read', () => {}, [founded, members]);
step('edited in the page', async () => ([inline] = await edit('#inline', {inline: true})), [null, members]);
step(
  'typed and saved',
  () => {
    inline.selection.setCursorLocation(inline.getBody().firstChild.firstChild, 6);
    inline.insertContent(' and after');
    save();
  },
  [null, members],
);
step('edited in a frame', async () => ([framed] = await edit('#framed')), [null, members]);
step(
  'typed there and saved',
  () => {
    framed.selection.setCursorLocation(framed.getBody().firstChild.firstChild, 6);
    framed.insertContent(' and after');
    save();
  },
  [null, members],
);
step('done', () => (inline.remove(), framed.remove()), [founded, members]);
