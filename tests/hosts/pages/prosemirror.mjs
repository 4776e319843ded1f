// ProseMirror with a node for placeholders: it watches its own markup and puts back what it did not write.
import {Schema} from 'prosemirror-model';
import {schema as basic} from 'prosemirror-schema-basic';
import {EditorState, TextSelection} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {app, founded, members, placeholder, saves, step} from '../steps.mjs';

const attributes = (node) => ({class: 'embed', 'data-lifesci': 'key-figure', 'data-figure': node.attrs.figure});
const schema = new Schema({
  nodes: basic.spec.nodes.append({
    embed: {
      group: 'block',
      content: 'text*',
      attrs: {figure: {}},
      parseDOM: [{tag: '[data-lifesci]', getAttrs: ({dataset}) => ({figure: dataset.figure})}],
      toDOM: (node) => ['div', attributes(node), 0],
    },
  }),
});
app.innerHTML = `<div id="editor"></div>${placeholder('medicen.members', 'Members')}`;
const doc = schema.node('doc', null, [
  schema.node('paragraph', null, schema.text('Before')),
  schema.node('embed', {figure: 'medicen.founded'}, schema.text('Founded')),
]);
let editable = true;
let view;
saves(() => view && JSON.stringify(view.state.doc));
const edit = (change) => view.dispatch(change(view.state.tr));

step(
  'edited',
  () => {
    view = new EditorView(app.firstChild, {state: EditorState.create({doc}), editable: () => editable});
    view.focus();
  },
  [null, members],
);
step('typed', () => edit((tr) => tr.insertText('Well: ', 1)), [null, members]);
step('typed into it', () => edit((tr) => tr.setSelection(TextSelection.atEnd(tr.doc)).insertText(' in 2005')), [null, members]);
step('typed in the browser', () => document.execCommand('insertText', false, '!'), [null, members]);
step('another figure', () => edit((tr) => tr.setNodeAttribute(tr.doc.firstChild.nodeSize, 'figure', 'medicen.members')), [null, members]);
step(
  'read',
  () => {
    editable = false;
    view.setProps({});
  },
  [members, members],
);
step('changed while it is read', () => edit((tr) => tr.setNodeAttribute(tr.doc.firstChild.nodeSize, 'figure', 'medicen.founded')), [
  founded,
  members,
]);
step(
  'gone',
  () => {
    view.destroy();
    view = undefined;
  },
  [members],
);
