/** @jest-environment jsdom */
import {expect, it, jest} from '@jest/globals';

it('keeps the words and says why, in a jsdom that is too old to show a widget', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  await import('lifesci-widgets/elements/key-figure');
  document.body.innerHTML = '<lifesci-key-figure figure="medicen.members">Medicen Paris Region: over 300 members</lifesci-key-figure>';
  expect(document.body.textContent).toBe('Medicen Paris Region: over 300 members');
  expect(warn.mock.calls.flat().join('\n')).toMatch(/jsdom 29/);
});
