import type {Organization, Owner, Region} from '../model/dataset.js';
import type {FigureRecord, Share} from '../model/figure.js';

/** A share whose figures have these names. */
interface NamedShare<Name> extends Omit<Share, 'part' | 'whole' | 'stated'> {
  readonly part: Name;
  readonly whole: Name;
  readonly stated: Name;
}

/** A figure whose share and parts have these names. */
interface NamedFigure<Name> extends Omit<FigureRecord, 'share' | 'parts'> {
  readonly share?: NamedShare<Name>;
  readonly parts?: readonly Name[];
}

/** A record that names its own figures: which names there are is read from `figures`, and from nowhere else. */
type Named<Kind extends Owner, Name extends string> = Omit<Kind, 'figures' | 'headline' | 'sites'> & {
  readonly figures: {readonly [name in Name]: NamedFigure<NoInfer<Name>>};
  readonly headline: readonly NoInfer<Name>[];
} & ('sites' extends keyof Kind ? {readonly sites?: NoInfer<Name>} : unknown);

/**
 * The record of an organization. Where it names one of its own figures, only a name that stands in `figures` compiles;
 * of a wrong one the compiler says which is nearest.
 */
export const organization = <Name extends string>(record: Named<Organization, Name>): Organization => record;

/** The record of a region, whose figures are named as an organization's are. */
export const region = <Name extends string>(record: Named<Region, Name>): Region => record;
