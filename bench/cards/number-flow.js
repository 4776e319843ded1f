// As its documentation has it without a framework: the page hands each element its number.
import 'number-flow';

globalThis.writeNumbers = () => {
  for (const element of document.querySelectorAll('number-flow')) {
    if (element.created) continue;
    element.animated = false;
    element.locales = 'en';
    element.update(Number(element.getAttribute('value')));
  }
};
globalThis.writeNumbers();
