// `npm run review:pack [folder]`: what a physiotherapist goes through in an afternoon, as one booklet (A4, PDF by Chromium), and beside
// it `signature.json`, a form to keep only the ticked rows of and to put into `reviews.json`.
//
// `npm run review:pack -- --apply`: takes what `reviews.json` says over into the product. A row that has changed since is refused.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from './find-browser.js';
import {booklet} from './review-booklet.js';
import {labelsOf, marks, readReviews} from './reviews.js';

const [first = 'dist/review-pack'] = process.argv.slice(2);
if (first === '--apply') apply();
else await print(first);

function apply(): void {
  const reviews = readReviews(JSON.parse(readFileSync('reviews.json', 'utf8')));
  for (const [file, label] of Object.entries(labelsOf(reviews))) {
    const source = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      source.replace(/(const (?:signed|review): [^=]*= )[^;]*;/, (_, start: string) => `${start}${label};`),
    );
  }
  const rows = reviews.signatures.flatMap(each => Object.keys(each.rows));
  console.log(`${rows.length} rows checked. Run Prettier and the tests, and commit what changed.`);
}

async function print(folder: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const current = marks();
  const html = booklet(current, day);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'review-pack.html'), html);
  const form = {by: 'Name, profession', date: day, rows: Object.fromEntries(current)};
  writeFileSync(join(folder, 'signature.json'), `${JSON.stringify(form, null, 2)}\n`);
  const {executablePath, args} = await findChromium();
  const browser = await chromium.launch({executablePath, args});
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const footerTemplate =
      '<div style="width:100%;text-align:center;font:8px Georgia"><span class="pageNumber"></span> of <span class="totalPages"></span></div>';
    await page.pdf({
      path: join(folder, 'review-pack.pdf'),
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate,
    });
  } finally {
    await browser.close();
  }
  console.log(`${join(folder, 'review-pack.pdf')}: ${current.size} rows can be signed.`);
}
