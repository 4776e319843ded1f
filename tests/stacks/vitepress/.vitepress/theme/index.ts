import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';
import theme from 'vitepress/theme';

export default theme;
