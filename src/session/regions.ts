/**
 * Whom to call in a country. Numbers as dialled there. The British ones stand on pages of the NHS; every other ambulance number was
 * found in a public list of numbers by country (November 2026), none on a page of the country itself, and the other lines for
 * advice are recalled: check with each release.
 */
export interface Region {
  /** Ambulance. 112 works from mobile phones nearly everywhere and stands below. */
  readonly emergency: string;
  /** The line for advice on the same day, where the country has one. */
  readonly advice?: {readonly name: string; readonly number: string};
}

const advice = (emergency: string, name: string, number = name): Region => ({
  emergency,
  advice: {name, number},
});

const TABLE: Readonly<Record<string, Region>> = {
  AE: {emergency: '998'},
  AR: {emergency: '107'},
  AT: advice('144', '1450'),
  AU: advice('000', 'healthdirect, 1800 022 222', '1800022222'),
  BD: {emergency: '999'},
  BE: advice('112', '1733'),
  BR: {emergency: '192'},
  CA: advice('911', '811'),
  CH: {emergency: '144'},
  CL: {emergency: '131'},
  CN: {emergency: '120'},
  CO: {emergency: '123'},
  DE: advice('112', '116 117', '116117'),
  DK: {emergency: '112'},
  EG: {emergency: '123'},
  ES: {emergency: '112'},
  FI: advice('112', '116 117', '116117'),
  FR: {emergency: '15'},
  GB: advice('999', 'NHS 111', '111'),
  HK: {emergency: '999'},
  IE: {emergency: '112'},
  IL: {emergency: '101'},
  IN: {emergency: '112'},
  IT: {emergency: '112'},
  JP: advice('119', '#7119'),
  KE: {emergency: '999'},
  KR: {emergency: '119'},
  MX: {emergency: '911'},
  MY: {emergency: '999'},
  NL: {emergency: '112'},
  NO: advice('113', '116 117', '116117'),
  NZ: advice('111', 'Healthline, 0800 611 116', '0800611116'),
  PE: {emergency: '106'},
  PH: {emergency: '911'},
  PK: {emergency: '1122'},
  PL: {emergency: '112'},
  PT: {emergency: '112'},
  SA: {emergency: '997'},
  SE: advice('112', '1177'),
  SG: {emergency: '995'},
  TH: {emergency: '1669'},
  TR: {emergency: '112'},
  TW: {emergency: '119'},
  US: {emergency: '911'},
  VN: {emergency: '115'},
  ZA: {emergency: '10177'},
};

/** Works from mobile phones nearly everywhere. */
export const EVERYWHERE = '112';

export const REGIONS: readonly string[] = Object.keys(TABLE);

/** Undefined where we know no number of the country's own. `region`: ISO 3166, any case. */
export const regionOf = (region: string | null | undefined): Region | undefined => {
  const key = region?.trim().toUpperCase() ?? '';
  return Object.hasOwn(TABLE, key) ? TABLE[key] : undefined;
};
