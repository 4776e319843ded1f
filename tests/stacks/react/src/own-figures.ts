// An application that has figures of its own, reads the bundled ones and listens for what could not be shown; it is only type-checked.
import type {Dataset, FigureId} from 'lifesci-widgets';
import dataset from 'lifesci-widgets/dataset.json';

declare module 'lifesci-widgets' {
  interface FigureIds {
    'example.members': true;
  }
}

const ids: FigureId[] = ['medicen.members', 'example.members'];
const bundled: Dataset = dataset;

export function report(names: Record<string, string>) {
  document.addEventListener('lifesci-error', ({detail}) => console.info(detail.code, detail.message));
  const card = document.createElement('lifesci-key-figure');
  card.figure = ids[1];
  card.addEventListener('lifesci-error', ({target, detail}) => console.info(target, detail.cause));
  return [card.sentence, bundled.organizations.map(({id, name}) => names[id] ?? name.fr), bundled.regions[0]?.figures.gdp?.value];
}
