import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By the size of a file, which is all that a new machine knows, these would begin last, and one core would wait for the other. */
const longest = ['dialogs/walk', 'placement/words', 'knowledge/finding', 'knowledge/finding.quality'];

/** What shares nothing goes first, as ever; of the rest what takes longest. */
const rankOf = ({ project, moduleId }: TestSpecification): number => {
  if (project.config.isolate) return 0;
  return longest.some(name => moduleId.endsWith(`/${name}.test.ts`)) ? 1 : 2;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
