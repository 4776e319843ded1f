import 'lifesci-widgets/elements/key-figure';
