// A table as Markdown, line by line, so that it can go into the docs as it is.
export const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

export const table = (...heads: readonly string[]): void => {
  row(...heads);
  row(...heads.map(() => '---'));
};
