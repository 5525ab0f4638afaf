import {rows} from './rows.js';
import type {Reference} from '../model/types.js';

// Pages on how a muscle is treated, read as excerpts: key | what | address where one is known. None of them is a trial.
const table = `
glute-roll | PhysioHub, activity 164: buttock on a roller, ankle over the other knee | https://physiohub.com/activities/164
fig4 | Athletico, 23 November 2016: rolling in a figure of four, hands and other foot down
piri | Hot Bird Running, April 2013: piriformis, hold the spot for some breaths
glute-ball | OVA, buttock self-massage; Happy Medium, October 2010: ball under one buttock, knees bent
gmed | Biology Insights: massaging the gluteus medius, under the rim, to the side and slightly back
itb | Whole Body Melbourne and Sharp HealthCare (March 2021): outer thigh on a roller, foot on the floor
itb-no | Traitors Chart: the band at the outer thigh is no muscle
upper | Physio Products Kenya and Bodylastics: upper back on a roller, never low back or neck | https://physioproductskenya.com/back-foam-rolling
wallblade | Riverside Chiropractic, Healthy Moves: ball between blade and wall, soft tissue only | https://riversidechiropractic.ca/lacrosse-ball-scap-soft-tissue
corner | Bliss2 Massage; Bespoke Treatments, November 2016: top of the shoulder at a wall corner
lat | Adventure Performance Training, Peak Physio: broad back muscle, stop before the armpit
teres | Rehab Hero, Painalog: teres minor at the wall, below and behind the armpit
infra | Whole Body Melbourne, Cynthia's Massage: ball on the blade, wall first, floor for more
pdelt | T Nation: back of the shoulder, nerves are close, keep it light
tri | Biology Insights: rolling the arms; Fitro: ball on the triceps
quad | Biology Insights: front of the thigh on forearms, from above the knee to the hip
stick | Biology Insights: massage stick, slowly, toward the trunk; Total MSK: front of the thigh
ham-ball | MacEwan University, July 2022: ball under the thigh on a hard chair; B. Mohler: stop before the knee
calf | Sports Injury Clinic: calf from the ankle up; Intra Action: other leg on top is harder
tfl | MDK Physio, Biology Insights: just below and behind the front hip-bone point
add | M. Vicario: inner thigh, face down on forearms; Biology Insights: keep off groin and knee
pec | Mission Movement, Fit Pro, Muscle & Strength: chest with a ball, wall first, off the shoulder joint
ql | Clary Sage College: a floating rib can break; Coach Ryan: still press, no rolling; Belly Friendly: wall
serr | Riverstone Chiropractic, March 2018: stop where ribs feel squeezed; Practo: soft ball
lumbar-no | Ekho Health, 321 Strong: no rib cage under the low back, so no roller
hipflex | Rebalance: half-kneeling front-of-hip stretch, tailbone tucked, no arch, 30 seconds
behm | Behm et al. 2020, recommendations on rolling: one to three sets of 30 to 120 seconds, a pass in 2 to 4 | | 1
fijavz | Fijavz et al. 2024: twelve sessions of rolling in four weeks, 43 healthy people | | 1
grabow | Grabow et al. 2018: 3.9, 6.2 and 8.2 of 10 moved the joint equally far, 16 people | | 1
bartsch | Bartsch et al. 2021, Delphi of experts: when not to roll | | 1
`;

/** Where the techniques, the dose and the after-care were read. */
export const techniqueReferences: readonly Reference[] = rows(table).map(([line = '']) => {
  const [key, cite = '', url, tier] = line.split('|').map(part => part.trim());
  return {id: `how-${key}`, cite, ...(url && {url}), tier: tier === '1' ? 1 : 3};
});
