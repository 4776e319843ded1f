import 'lifesci-widgets/elements/breakdown';
import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';

export default defineNuxtPlugin(() => {});
