// The entry for servers: widgets as HTML that needs no script. Importing it registers nothing; Lit’s server part leaves globals of its own, such as `customElements`.
export {render, type RenderOptions} from './render.js';
export type {AttributeValue, WidgetAttributes} from './attributes.js';
export type {WidgetTag} from './widgets.js';
