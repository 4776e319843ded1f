import {render} from 'lifesci-widgets/server';

const html = render('lifesci-breakdown', {breakdown: 'sanofi.paris-region-sites'}, {lang: 'en'});

export const Sites = () => <div dangerouslySetInnerHTML={{__html: html}} />;
