import {create} from 'storybook/theming/create';

/** Storybook's own look: quiet, so that the widgets are what one sees. */
export const theme = create({
  base: 'light',
  brandTitle: 'lifesci-widgets',
  fontBase: 'Inter, sans-serif',
  colorPrimary: '#1c2fae',
  colorSecondary: '#1c2fae',
  appBg: '#f6f6f4',
  textColor: '#15171a',
  barTextColor: '#3c3f45',
  appBorderRadius: 0,
});
