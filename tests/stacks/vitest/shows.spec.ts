import {expect, it, vi} from 'vitest';

it('shows the widget, and the console says nothing', async () => {
  const warn = vi.spyOn(console, 'warn');
  await import('lifesci-widgets/elements/key-figure');
  document.body.innerHTML = '<lifesci-key-figure figure="medicen.members">Medicen Paris Region: over 300 members</lifesci-key-figure>';
  const widget = document.querySelector('lifesci-key-figure')!;
  await widget.updateComplete;
  expect(widget.shadowRoot!.textContent).toContain('over 300 members');
  expect(warn.mock.calls).toEqual([]);
});
