// A page of React's: the server writes it, the browser takes it over and then asks for another figure.
import {createElement, useEffect, useState} from 'react';

export function App({taken}) {
  const [figure, setFigure] = useState('medicen.members');
  useEffect(() => setFigure('medicen.founded'), []);
  useEffect(() => {
    if (figure === 'medicen.founded') taken();
  }, [figure]);
  return [
    createElement('lifesci-key-figure', {key: 1, figure}, 'Plus de 300 membres'),
    createElement('lifesci-organization-profile', {key: 2, organization: 'sanofi'}, 'Sanofi'),
    createElement('lifesci-region-fact-strip', {key: 3, region: 'paris-region'}, createElement('a', {href: '#chiffres'}, 'Île-de-France')),
  ];
}
