import dsfr from '@gouvfr/dsfr/dist/dsfr.main.min.css?url';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import hostile from './hosts/hostile.css?url';

const styleSheets: Readonly<Record<string, string>> = {bootstrap, dsfr, hostile};

const link = Object.assign(document.createElement('link'), {rel: 'stylesheet'});

/** Gives the page the styles of a host, and waits until they are there. */
export async function dressAs(host: string, theme: string): Promise<void> {
  const dark = theme.endsWith('dark') ? 'dark' : 'light';
  Object.assign(document.documentElement.dataset, {bsTheme: dark, frTheme: dark, frScheme: dark});
  const address = styleSheets[host];
  if (link.isConnected && link.getAttribute('href') === address) return;
  link.remove();
  if (!address) return;
  link.href = address;
  await new Promise((loaded) => {
    link.onload = loaded;
    document.head.append(link);
  });
}
