import {render} from 'lifesci-widgets/server';

export const load = () => ({
  sites: render('lifesci-breakdown', {breakdown: 'sanofi.paris-region-sites'}, {lang: 'en'}),
});
