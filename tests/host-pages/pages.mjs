// The host pages, and what each must show.

const three = ['plus de 300 membres', 'plus de 100000 collaborateurs dans le monde', 'première région économique d’Europe'];
const founded = ['créé en 2005', ...three.slice(1)];

/** The words of the author, where no widget shows. */
const threeWords = ['Plus de 300 membres', 'Sanofi', 'Île-de-France'];

/**
 * By page: the first phrase of each widget that shows (`shown`), the words that stand where one does not (`words`), and what the script
 * adds to the console (`said`).
 */
export const pages = {
  'loading-async': {shown: three},
  'loading-blocking': {shown: three},
  'loading-body-end': {shown: three},
  'loading-defer': {shown: three},
  'loading-file': {shown: three, file: true},
  'loading-module': {shown: three},
  'loading-windows-1252': {shown: three},
  'loading-xhtml': {shown: three},
  'loading-xhtml-head': {shown: three},
  'neighbour-amd': {shown: three},
  'neighbour-core-js': {shown: three},
  'neighbour-jquery': {
    shown: [...three, 'plus de 170 pays où Sanofi fournit des solutions de santé'],
    words: ['Des membres'],
    said: [/Essayez "medicen.members"/],
  },
  'neighbour-lit-after': {shown: three, also: () => document.querySelector('neighbour-card').shadowRoot.textContent},
  'neighbour-lit-before': {shown: three, also: () => document.querySelector('neighbour-card').shadowRoot.textContent},
  'neighbour-mootools': {
    needs: 'mootools.js',
    shown: [...three, 'plus de 170 pays où Sanofi fournit des solutions de santé'],
    words: ['Des membres'],
    said: [/Essayez "medicen.members"/],
  },
  'neighbour-other-version': {shown: three, said: [/^warn: .*La version 0\.1\.0 est déjà présente.* \(9\.9\.9\) a été ignorée/]},
  'neighbour-prototype': {
    needs: 'prototype.js',
    shown: [...three, 'plus de 170 pays où Sanofi fournit des solutions de santé'],
    words: ['Des membres'],
    said: [/Essayez "medicen.members"/],
  },
  'neighbour-react': {shown: founded},
  'neighbour-stranger': {
    shown: three.slice(1),
    words: ['Plus de 300 membres'],
    said: [/^warn: .*Un autre script de cette page a déjà défini <lifesci-key-figure>/],
  },
  'neighbour-twice': {shown: three, said: [/^warn: .*La version (\S+) est déjà .*\(\1\) a été ignorée/]},
  'neighbour-vue': {shown: founded},
  placeholders: {
    shown: [
      'plus de 300 membres',
      'more than 170 countries where Sanofi provides healthcare solutions',
      'créé en 2005',
      'plus de 300 membres',
    ],
  },
  'placeholders-wordpress': {
    shown: ['plus de 300 membres', 'plus de 170 pays où Sanofi fournit des solutions de santé', three[2]],
    words: ['Les chiffres'],
    said: [/^warn: .*<a data-lifesci> reste un simple lien/],
  },
  'placeholders-in-roots': {
    shown: [],
    also: () =>
      JSON.stringify(window.inRoots) ===
      JSON.stringify([
        'plus de 300 membres, plus de 170 pays où Sanofi fournit des solutions de santé',
        'plus de 170 pays où Sanofi fournit des solutions de santé',
        // No root of ours: nothing of ours stood in it.
        'Plus de 170 pays',
      ]),
  },
  'placeholders-that-cannot': {
    shown: ['plus de 300 membres'],
    words: ['Plus de 300 membres', 'Nos 300 membres', 'Plus de 300 membres', 'Plus de 300 membres', 'Plus de 300 membres'],
    said: [
      /data-lifesci="key-figur" est inconnu\. Essayez "key-figure"/,
      /figure="medicen.member" est inconnu/,
      /^warn: .*<a data-lifesci> reste un simple lien\. Écrivez <a href="…"><span data-lifesci="…">…<\/span><\/a>\.$/,
      /^warn: .*<html data-lifesci> reste tel quel\u00a0: un emplacement est un div ou un span\.$/,
      /^warn: .*<body data-lifesci> reste tel quel/,
      /^warn: .*<p data-lifesci> reste tel quel/,
      /^warn: .*Un emplacement reste tel quel\u00a0: Error: it has a shadow root of its own\./,
    ],
  },
  swallowed: {
    shown: [three[0], three[0], three[1]],
    said: [
      /^warn: .*<lifesci-key-figure> n’a pas de balise de fin.*<lifesci-key-figure figure="medicen.members">…<\/lifesci-key-figure>\.$/,
      /^warn: .*<div> n’a pas de balise de fin.*<div data-lifesci="key-figure" data-figure="medicen.members">…<\/div>\.$/,
    ],
    also: () => [...document.querySelectorAll('h2, p, form')].every((one) => one.getClientRects().length > 0 && one.innerText.trim()),
  },
  'policy-connect-none': {shown: three},
  'policy-hash': {shown: three},
  'policy-nonce': {shown: three},
  'policy-sandbox': {shown: three, inFrame: true},
  'policy-self': {shown: three},
  'policy-strict-dynamic': {shown: three},
  'policy-trusted-types': {shown: three},
  'policy-trusted-types-none': {
    shown: [],
    words: threeWords,
    // The browser reports what it refused; we say, once, what would have to be allowed.
    said: [
      /lifesci-widgets|trusted-types/,
      /TrustedHTML|require-trusted-types-for/,
      /^warn: .*Elle doit autoriser "trusted-types lifesci-widgets"/,
    ],
  },
  'policy-trusted-types-lit-after': {shown: three, also: () => document.querySelector('neighbour-card').shadowRoot.textContent},
  'policy-trusted-types-lit-before': {shown: three, also: () => document.querySelector('neighbour-card').shadowRoot.textContent},
  'policy-trusted-types-not-required': {shown: three, said: [/lifesci-widgets|trusted-types/]},
};
