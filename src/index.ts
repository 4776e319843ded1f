// The npm entry point: classes and types. Importing it does nothing; `lifesci-widgets/elements/<name>` registers.
export {Breakdown} from './elements/breakdown/breakdown.js';
export {InlineFigure} from './elements/figure/figure.js';
export {KeyFigure} from './elements/key-figure/key-figure.js';
export {OrganizationProfile} from './elements/organization-profile/organization-profile.js';
export {RegionFactStrip} from './elements/region-fact-strip/region-fact-strip.js';
export type * from './data/ids.js';
export type {Figure, NamedList, Organization, Owner, Region, Source} from './model/dataset.js';
export type {Bound, FigureRecord, Share, Topic, Unit} from './model/figure.js';
export type {DatasetJson as Dataset} from './model/dataset-json.js';
export type {Problem} from './model/problem.js';
export type {Text} from './model/text.js';
export type {LifesciErrorEvent} from './ui/element/widget-report.js';
