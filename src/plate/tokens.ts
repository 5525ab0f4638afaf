/**
 * Colours of the plate: light page, dark page (the plate is inverted there, not dimmed), printed in grey. A page overrides any of them as
 * `--unknot-<name>`.
 */
export const tokens = {
  paper: ['#ffffff', '#161412', '#ffffff'],
  ink: ['#1e1a17', '#f3ede4', '#000000'],
  accent: ['#0d565c', '#8ed6cf', '#000000'],
  pain: ['#bb2d10', '#ff8a66', '#000000'],
  'on-pain': ['#ffffff', '#2b0b03', '#ffffff'],
  skin: ['#f4e9de', '#453832', '#f6f6f6'],
  flesh: ['#a5705f', '#30231e', '#a4a4a4'],
  'muscle-1': ['#f4dccb', '#9a6f5f', '#f2f2f2'],
  'muscle-2': ['#e2b7a1', '#79544a', '#dedede'],
  'muscle-3': ['#ba7d68', '#4e3530', '#b4b4b4'],
  'source-1': ['#b0614f', '#f0dccf', '#8a8a8a'],
  'source-2': ['#8f4238', '#dbbdad', '#6c6c6c'],
  'source-3': ['#5f2626', '#a88574', '#4a4a4a'],
  fold: ['#87503f', '#1f1613', '#777777'],
  fibre: ['#8a4a3c59', '#f0d2c230', '#00000030'],
  'fibre-strong': ['#ffe3d470', '#5c3a3080', '#ffffff70'],
  'tendon-1': ['#f8eee0', '#ab957f', '#fcfcfc'],
  'tendon-2': ['#e2cbb3', '#7b6555', '#dcdcdc'],
  'tendon-line': ['#cdb9a0', '#5a4d42', '#bbbbbb'],
  outline: ['#6f4a3d', '#c9a792', '#555555'],
  light: ['#fffaf2', '#ffe9d6', '#ffffff'],
  shade: ['#7a3f34', '#0d0706', '#555555'],
  point: ['#1e1a17', '#1a1210', '#000000'],
  'point-halo': ['#ffffff', '#fff4e8', '#ffffff'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string, grey: string]>>;

export type Token = keyof typeof tokens;
export type Theme = 'light' | 'dark' | 'grey';

export const colourOf = (token: Token, theme: Theme): string =>
  tokens[token][theme === 'light' ? 0 : theme === 'dark' ? 1 : 2];
