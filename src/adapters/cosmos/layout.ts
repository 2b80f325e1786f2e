import {
  ConsistencyLevel,
  PartitionKeyDefinitionVersion,
  type ContainerDefinition,
  type DatabaseAccount,
  type IndexingPolicy,
} from '@azure/cosmos';
import { StoreError } from '../../bots/ports.ts';

export const containerName = 'documents';
export const partitionPath = '/partition';

/** Indexed is only what is searched: a page of one partition by kind, what is due in a lane, the caseload of a coach. */
const searched = [partitionPath, '/kind', '/lane', '/due', '/coach'].map(path => ({ path: `${path}/?` }));
const together = (...paths: readonly string[]) => paths.map(path => ({ path, order: 'ascending' }) as const);
const indexingPolicy: IndexingPolicy = {
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: searched,
  excludedPaths: [{ path: '/*' }],
  compositeIndexes: [together('/lane', '/due'), together('/coach', partitionPath)],
};

/** Something ends only where a document says so itself. */
const noEndByDefault = -1;

export const ourContainer = {
  id: containerName,
  partitionKey: { paths: [partitionPath], version: PartitionKeyDefinitionVersion.V2 },
  indexingPolicy,
  defaultTtl: noEndByDefault,
} satisfies ContainerDefinition;

/** Throws with the repair where a container stands there that would lose, mix up or not find what is kept in it. */
export const refuseForeign = (found: ContainerDefinition, database: string): void => {
  const name = `The container "${containerName}" in the database "${database}"`;
  const key = found.partitionKey?.paths.join() ?? 'none';
  if (key !== partitionPath)
    refuse(`COSMOS_DATABASE: ${name} has the partition key ${key} and not ${partitionPath}. Name another database.`);
  if (found.defaultTtl !== noEndByDefault)
    refuse(`COSMOS_DATABASE: ${name} ends documents otherwise. Set its Time to Live to "On (no default)".`);
  if (indexOf(found.indexingPolicy ?? {}) !== indexOf(indexingPolicy))
    refuse(`COSMOS_DATABASE: ${name} has another indexing policy. Set it to ${JSON.stringify(indexingPolicy)}.`);
};

/** The service adds its own etag to what is excluded, and keeps no order. */
const indexOf = ({ indexingMode, includedPaths, excludedPaths, compositeIndexes }: IndexingPolicy): string =>
  JSON.stringify([
    indexingMode,
    (includedPaths ?? []).map(({ path }) => path).toSorted(),
    (excludedPaths ?? []).map(({ path }) => path).filter(path => path !== '/"_etag"/?'),
    (compositeIndexes ?? []).map(one => one.map(({ path, order }) => `${path} ${order}`).join()).toSorted(),
  ]);

/**
 * Commits of two regions would overwrite each other. And who decides by what two partitions say (whose phone is it?) must not read
 * one of them as it was: a known person would be answered as a stranger.
 */
export const refuseAccount = ({ enableMultipleWritableLocations, consistencyPolicy }: DatabaseAccount): void => {
  if (enableMultipleWritableLocations)
    refuse('COSMOS_ENDPOINT: The account writes in several regions, where commits get lost. Switch that off.');
  if (consistencyPolicy !== ConsistencyLevel.Strong)
    refuse(
      `COSMOS_ENDPOINT: The default consistency of the account is ${consistencyPolicy}, which may show the past. Set it to Strong.`,
    );
};

const refuse = (why: string): never => {
  throw new StoreError('refused', why);
};
