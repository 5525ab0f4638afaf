import {
  calfWall,
  chair,
  chairBack,
  halfKneel,
  quadruped,
  stepWall,
  supine,
  supineFigureFour,
  walk,
} from './poses.js';

// The small movements: see `Lines` in `figure.ts`.
export const kneeRolls = `${supine} cam=-44,24 root=90,98 sp=0,0,-12 L=p,270,-46,-2,-1.3 R=p,262,46,2,1.2 fit=root|root=90,82 sp=0,0,12 L=p,270,-46,-2,1.2 R=p,262,46,2,-1.3`;
export const pelvicTilt = `${supine} sp=-8 nk=14|sp=10`;
export const catCow = `${quadruped} root=64,-90 sp=28 nk=22 L=f,64,2,0,90,-60 R=f,64,2,0,90,-60|root=88,-90 sp=-14 nk=-14 L=f,88,2,0,90,-60 R=f,88,2,0,90,-60`;
export const lyingFigureFour = `${supineFigureFour}|L=f,112,0,0,96`;
export const halfKneelingHipFlexor = `${halfKneel}|at=100,276 root=-2,90`;
export const standingHipFlexor = `${stepWall}|at=-255,478`;
export const chairSideBend = `${chair} r=f,10,168,0,16 l=b,trunk,66,86,1,0,-0.4|sp=0,20 nk=0,6`;
export const threadTheNeedle = `${quadruped} cam=-40,14 sp=0,0,0|sp=0,10,34 nk=0,0,10 r=g,-210,150,120,0.3`;
export const shoulderBladeSqueeze = `${chairBack} l=f,24,20,0,90 r=f,24,20,0,90|l=f,-34,18,0,84 r=f,-34,18,0,84`;
export const neckSideBend = `${chair} l=f,0,14,0,6 r=f,10,4,0,50|nk=0,-26`;
export const calfStretch = `${calfWall}|at=-292,462 root=-20,90`;
export const easyWalk = `${walk}|L=p,-190,-52,-2,0,56,30 R=p,170,52,2,0,4,-10 l=f,24,4,0,22 r=f,-24,4,0,14`;
export const bellyBreathing = `${supine} breath=-4 r=b,trunk,90,6,1,-0.4,0 l=b,trunk,200,-10,1,-0.4,0|breath=26`;
