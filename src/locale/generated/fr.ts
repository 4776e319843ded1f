
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about.about': `Un ordre de grandeur.`,
'about.bound': str`Que veut dire « ${0} »`,
'about.citation': `Citation`,
'about.close': `Fermer`,
'about.code': `Code d’intégration`,
'about.copied': `Copié`,
'about.copy-citation': `Copier la citation`,
'about.copy-code': `Copier le code d’intégration`,
'about.date': `Date`,
'about.derived': `Calculé`,
'about.figure': `À propos de ce chiffre`,
'about.figures': `À propos de ces chiffres`,
'about.host-script': `Déposez lifesci-widgets.js sur votre site et indiquez ici son adresse :`,
'about.minimum': `Un minimum, non un compte exact.`,
'about.no-date': `Non précisée`,
'about.published': `Donnée publiée`,
'about.review': `Vérification`,
'about.selected': `Sélectionné`,
'about.source': `Établi par`,
'bound.about': `près de`,
'bound.at-least': `au moins`,
'bound.more-than': `plus de`,
'bound.over': `plus de`,
'rank': str`n° ${0}`,
'rank.spoken': str`numéro ${0}`,
'source': str`Source : ${0}`,
'source.several': str`Sources : ${0}`,
    };
  