/** What the tag of every widget begins with; a placeholder, as the command line, names a widget without it. */
export const prefix = 'lifesci-';

/** The name of a widget without the prefix of its tag, as `data-lifesci` and the entry points of the package have it. */
export const nameOfTag = (tag: string): string => (tag.startsWith(prefix) ? tag.slice(prefix.length) : tag);

/** The attribute that marks a placeholder, and names its widget's tag without the prefix. */
export const mark = 'data-lifesci';

/** The placeholder's attribute for an attribute of the widget. */
export const written = (attribute: string): string => (attribute === 'lang' ? attribute : `data-${attribute}`);
