// How Teams sets a card: its spacing and sizes. The colours are the page's, so that a card turns dark with it.

/** @param {string} name */
const colour = name => ({ default: `var(--${name})`, subtle: 'var(--soft)' });
const foregroundColors = {
  default: colour('ink'),
  dark: colour('ink'),
  light: colour('ink'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warn'),
  attention: colour('warn'),
};
const box = { backgroundColor: 'transparent', borderColor: 'var(--line)', foregroundColors };

export const look = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 0 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: { default: box, emphasis: box },
  factSet: {
    title: { weight: 'Bolder', size: 'Default', color: 'Default', wrap: true, maxWidth: 120 },
    value: { size: 'Default', color: 'Default', wrap: true },
    spacing: 12,
  },
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Default', color: 'Default', size: 'Default' },
      optionalInputs: { weight: 'Default', color: 'Default', size: 'Default' },
    },
  },
};
