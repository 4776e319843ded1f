
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about.about': `Il s’agit d’une valeur approchée.`,
'about.bound': str`Ce que signifie « ${0} »`,
'about.citation': `Citation`,
'about.close': `Fermer`,
'about.code': `Code d’intégration`,
'about.copied': `Copié`,
'about.copy-citation': `Copier la citation`,
'about.copy-code': `Copier le code d’intégration`,
'about.date': `Date des chiffres`,
'about.derived': `Chiffre calculé (non publié)`,
'about.derived-how': `Le total, diminué des parties que donne la source.`,
'about.figure': `À propos de ce chiffre`,
'about.figures': `À propos de ces chiffres`,
'about.host-script': `Déposez lifesci-widgets.js sur votre site et indiquez ici son adresse :`,
'about.minimum': `Il s’agit d’un minimum, non d’un nombre exact.`,
'about.no-date': `Non précisée`,
'about.one': `Chiffre`,
'about.period': `Période`,
'about.place': str`${0}, ${1}, paragraphe ${2}`,
'about.review': `Vérification`,
'about.scope': `Périmètre`,
'about.selected': str`Sélectionné : appuyez sur ${0} pour copier`,
'about.several': `Chiffres`,
'about.source': `Source`,
'about.undated': `sans date`,
'bound.about': `près de`,
'bound.at-least': `au moins`,
'bound.more-than': `plus de`,
'bound.over': `plus de`,
'calculated': `(chiffre calculé)`,
'problem.browser': `Les widgets demandent Chrome ou Edge 111, Firefox 113, Safari 16.4 ou une version plus récente, ou jsdom 29 pour des tests : ici, les mots à l’intérieur des balises restent affichés.`,
'problem.definition': str`Un widget n’a pas pu être installé sur cette page : ${0}`,
'problem.failed': str`Ce widget a échoué : ${0}`,
'problem.link': str`${0} reste un simple lien. Écrivez ${1}.`,
'problem.missing': str`Il manque l’attribut "${0}". Essayez ${1}.`,
'problem.no-placeholder': str`${0} reste tel quel : un emplacement est un div ou un span.`,
'problem.nothing': str`"${0}" ne contient rien de ce qui est demandé.`,
'problem.placeholder': str`Un emplacement reste tel quel : ${0}`,
'problem.policy': `La politique de sécurité de cette page bloque les widgets. Elle doit autoriser "trusted-types lifesci-widgets" pour le script, ou "trusted-types lit-html" pour une application qui intègre le paquet.`,
'problem.second-copy': str`La version ${0} est déjà présente sur cette page : cette deuxième copie (${1}) a été ignorée.`,
'problem.swallowed': str`${0} n’a pas de balise de fin et contient donc une partie de la page, qui reste visible en dessous. Écrivez ${1}.`,
'problem.taken': str`Un autre script de cette page a déjà défini ${0}.`,
'problem.unknown': str`${0} est inconnu. Essayez ${1}.`,
'rank': str`${0}`,
'rank.spoken': str`${0}`,
'sentence.list': str`${0} et ${1}`,
'sentence.parts': `dont`,
'sentence.semicolon': str`${0} ; ${1}`,
'sentence.subject': str`${0} : ${1}`,
'source': str`Source : ${0}`,
'source.several': str`Sources : ${0}`,
    };
  