import type {BreakdownIds, FigureIds, OrganizationIds, RegionIds} from './generated/ids.js';

// With `*`, so that an application can add ids of its own to the interfaces of the package: declaration merging looks no further than here.
export type * from './generated/ids.js';

/** Id of a figure. An application that has figures of its own adds their ids to `FigureIds` by declaration merging. */
export type FigureId = keyof FigureIds;

/** Id of a total that has parts. */
export type BreakdownId = keyof BreakdownIds;

/** Id of an organization. */
export type OrganizationId = keyof OrganizationIds;

/** Id of a region. */
export type RegionId = keyof RegionIds;
