import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-400-italic.css';
import '@fontsource/source-serif-4/latin-700.css';
import dsfr from '@gouvfr/dsfr/dist/dsfr.main.min.css?url';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import tailwind from 'virtual:host/tailwind';
import wordpressBlocks from 'virtual:host/wordpress';
import bootstrapPlace from './hosts/bootstrap.css?url';
import hostile from './hosts/hostile.css?url';
import magazine from './hosts/magazine.css?url';
import wordpressTheme from './hosts/wordpress.css?url';

const wordpress = [wordpressBlocks, wordpressTheme];

const styleSheets: Readonly<Record<string, readonly string[]>> = {
  bootstrap: [bootstrap, bootstrapPlace],
  dsfr: [dsfr],
  hostile: [hostile],
  magazine: [magazine],
  tailwind: [tailwind],
  wordpress,
  'wordpress-cover': wordpress,
  'wordpress-columns': wordpress,
};

let links: HTMLLinkElement[] = [];

const linkTo = (href: string) => Object.assign(document.createElement('link'), {rel: 'stylesheet', href});

/** Gives the page the styles of a host, and waits until they are there. */
export async function dressAs(host: string, theme: string): Promise<void> {
  const dark = theme.endsWith('dark') ? 'dark' : 'light';
  Object.assign(document.documentElement.dataset, {bsTheme: dark, frTheme: dark, frScheme: dark});
  const addresses = styleSheets[host] ?? [];
  if (links.map((link) => link.getAttribute('href')).join() === addresses.join()) return;
  for (const link of links) link.remove();
  links = addresses.map(linkTo);
  const loaded = links.map((link) => new Promise((ready) => (link.onload = ready)));
  document.head.append(...links);
  await Promise.all(loaded);
}
