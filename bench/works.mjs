// What is measured. A work is
//   id, title     what `--work` calls it, and what the report does
//   rounds        how often every case has its turn, and `seconds`, after which no new round begins
//   judged        which of a measurement's numbers is compared with the baseline's; left out, nothing is
//   cases         of all cases, those that it is for; left out, all. The first of them may be its own baseline
//   run           measures one case: an object of numbers
//   slow          that it is left out when only trying
import creation from './works/creation.mjs';
import language from './works/language.mjs';
import loading from './works/loading.mjs';
import memory from './works/memory.mjs';
import watching from './works/watching.mjs';
import widgets from './works/widgets.mjs';

export const works = [...creation, ...widgets, ...language, ...memory, ...watching, ...loading];
