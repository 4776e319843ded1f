import type {Dataset} from '../model/dataset.js';
import {bareThroughout} from '../model/own.js';
import {medicen} from './organizations/medicen.js';
import {sanofi} from './organizations/sanofi.js';
import {parisRegion} from './regions/paris-region.js';

/** The dataset that the script carries. */
export const bundledDataset: Dataset = bareThroughout({
  organizations: [medicen, sanofi],
  regions: [parisRegion],
});
