// Who stands behind the opaque ids of the trail, as far as the page knows.

/**
 * @param {readonly { readonly id: string, readonly name: string }[]} people @param {string} invited
 * @returns {import('./trailWords.js').NameOf}
 */
export function openNames(people, invited) {
  const known = new Map(people.map(({ id, name }) => [id, name]));
  /** Employees in the order in which they were first seen. @type {string[]} */
  const others = [];
  return id => {
    const person = id.replace(/^mail:/, '');
    if (person.startsWith('address:')) return 'Person ohne Code';
    if (person === 'staff') return 'Fachdienst';
    const name = known.get(person);
    if (name !== undefined) return name;
    if (!others.includes(person)) others.push(person);
    const at = others.indexOf(person);
    return at === 0 ? invited : `Person ${at + 1}`;
  };
}
