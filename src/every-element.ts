// Registers every widget.
import './elements/breakdown/lifesci-breakdown.js';
import './elements/figure/lifesci-figure.js';
import './elements/key-figure/lifesci-key-figure.js';
import './elements/organization-profile/lifesci-organization-profile.js';
import './elements/region-fact-strip/lifesci-region-fact-strip.js';
