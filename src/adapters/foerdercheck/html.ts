/** Markup that is safe to send; everything that is filled in is escaped. */
export interface Html {
  readonly html: string;
}

type Filled = Html | string | number | readonly Html[] | undefined;

export const html = (parts: TemplateStringsArray, ...filled: readonly Filled[]): Html => ({
  html: parts.reduce((sofar, part, n) => `${sofar}${inserted(filled[n - 1])}${part}`),
});

const inserted = (value: Filled): string => {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(one => one.html).join('');
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, sign => signs[sign] ?? sign);

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
