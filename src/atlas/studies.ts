import {rows, words} from './rows.js';
import type {Reference} from '../model/types.js';

// Id, address, citation. Read as abstracts; mostly small, one examiner, no controls, and only muscles the authors chose to press.
const table = `
monclus https://pmc.ncbi.nlm.nih.gov/articles/PMC12190296/ Monclus-Diez et al. 2025, Biomedicines 13:1453, review of 9 studies
chabok https://journal.gums.ac.ir/article-1-2245-en.html Yousefzadeh Chabok et al. 2020, J Guilan Univ Med Sci 29(1):43, 171 people
iglesias https://gredos.usal.es/handle/10366/145022 Iglesias-Gonzalez et al. 2013, Pain Med 14:1964, 42 people and 42 without pain
holm https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7853331/ Holm-Jensen et al. 2020, Arch Rehabil Res Clin Transl 2:100044, 32 people
adelmanesh-2015 https://metajournal.com/articles/633652/association-lumbosacral-radiculopathy-painful-gluteal-trigger-points Adelmanesh et al. 2015, Am J Phys Med Rehabil 94:784, 271 people and 152 healthy
adelmanesh-2016 https://ouci.dntb.gov.ua/en/works/7qZDKz54 Adelmanesh et al. 2016, Clin J Pain 32:666, 325 people
cerezo https://www.physiospot.com/research/prevalence-of-myofascial-pain-syndrome-in-chronic-non-specific-neck-pain-a-population-based-cross-sectional-descriptive-study/ Cerezo-Tellez et al. 2016, Pain Med 17:2369, 224 people
ezzati https://abjs.mums.ac.ir/article_16565.html Ezzati et al. 2021, Arch Bone Jt Surg 9:230, 126 people
bron https://pubmed.ncbi.nlm.nih.gov/21711512/ Bron et al. 2011, BMC Musculoskelet Disord 12:139, 72 people
wheelchair https://pmc.ncbi.nlm.nih.gov/articles/PMC7351965/table/tbl0015 Braz J Phys Ther 2020;24:333, table 3, 18 athletes
knee https://pmc.ncbi.nlm.nih.gov/articles/PMC7464556 Sanchez Romero et al. 2020, J Clin Med 9:2561, 114 people
`;

/** The studies that counted tender points, behind the priors. */
export const studies: readonly Reference[] = rows(table).map(([line = '']) => {
  const [id = '', url = '', ...cite] = words(line);
  return {id, cite: cite.join(' '), url, tier: 1};
});
