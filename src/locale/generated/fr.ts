
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'bound.about': `près de`,
'bound.more-than': `plus de`,
'bound.over': `plus de`,
'rank': str`n° ${0}`,
'rank.spoken': str`numéro ${0}`,
'source': str`Source : ${0}`,
'source.several': str`Sources : ${0}`,
    };
  