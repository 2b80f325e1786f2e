import { codeViolations, commentViolations, fileViolations, testViolations } from './code.ts';
import { circles, importsOf, importViolations, wireViolations } from './imports.ts';
import { readSource, type Source } from './source.ts';

/** Everything in these files (path from the checkout's root → source) that breaks a rule of the house: the file, the rule and the repair. */
export function violations(files: ReadonlyMap<string, string>): readonly string[] {
  const sources = [...files].map(([path, text]) => readSource(path, text));
  const imports = sources.flatMap(importsOf);
  return [
    ...sources.flatMap(ofOne),
    ...imports.flatMap(importViolations),
    ...wireViolations(imports),
    ...circles(imports),
  ];
}

function ofOne(source: Source): readonly string[] {
  const broken = source.broken.map(why => `${source.path}: cannot be parsed (${why}) – repair the syntax`);
  const own = source.path.startsWith('src/')
    ? [...fileViolations(source), ...codeViolations(source)]
    : testViolations(source);
  return [...broken, ...own, ...commentViolations(source)];
}
