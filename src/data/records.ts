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

/** A record that refers to its own figures by name: the names are inferred from `figures` alone. */
type Named<Kind extends Owner, Name extends string> = Omit<Kind, 'figures' | 'headline' | 'sites'> & {
  readonly figures: {readonly [name in Name]: NamedFigure<NoInfer<Name>>};
  readonly headline: readonly NoInfer<Name>[];
} & ('sites' extends keyof Kind ? {readonly sites?: NoInfer<Name>} : unknown);

/**
 * The record of an organization. Where it refers to one of its own figures, only a name in `figures` compiles; for a wrong one the
 * compiler suggests the nearest.
 */
export const organization = <Name extends string>(record: Named<Organization, Name>): Organization => record;

/** The record of a region, checked as an organization's is. */
export const region = <Name extends string>(record: Named<Region, Name>): Region => record;
