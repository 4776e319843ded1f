import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';
