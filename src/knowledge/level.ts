/** How hard a text may be: `leicht` for employees, `einfach` for "Genauer" and relatives, `standard` for employers and coaches. */
export type Level = 'leicht' | 'einfach' | 'standard';
