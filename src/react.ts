'use client';
// The entry for React: registers every element. The directive above lets a server component import it.
import './every-element.js';

/**
 * Renders nothing. Where a server component renders it, such as the layout of an application, the browser gets the elements: a framework
 * sends what is rendered, not all that is imported.
 */
export const LifesciWidgets = (): null => null;
