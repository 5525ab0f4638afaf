/**
 * One line a pose, perhaps another pose first, of which this is a variant. `on` floor | wall (the tool lies there), rest
 * (the body lies or sits at height `base`), stand; `root` tilt, spin, lean of the pelvis; `sp` and `nk` bend, side-bend
 * and twist of back and neck; L R legs, l r arms: f joint angles, p planted foot, k ankle over the other knee, t target,
 * g hand on the floor, e forearm on the floor, w palm on the wall, h behind the head, b on the body, c at the tool;
 * `cam` the eye and `lens` the close-up's own one (yaw, pitch); `side` the treated one, if it is the left (1). `split` what is a layer
 * of its own (`lh` the left hand, `Ls` the left shank), `over` and `under` the layers that are drawn last, in this order, and first.
 * `fit` the limb or root and the number of it that is free, what it brings down, and how high over floor or seat; one word: none is.
 */
export const supine =
  'on=rest mat=1 cam=-20,12 root=90,90 nk=4 L=p,270,-56,-2 R=p,262,60,2 l=g,24,-150,0,1,0,0 r=g,24,150,0,1,0,0 fit=root,0,ribs,0';
export const supineFigureFour = `${supine} cam=-24,12 root=88,90 sp=4 nk=6 L=f,96,0,0,92 R=k,24,50,34 l=b,thigh,120,168,1,-0.4,0.3,1 r=b,thigh,110,190,1,-0.4,0.3,1`;
export const chair =
  'on=rest base=240 seat=-105,105 cam=24,9 root=0 L=p,80,262,90 R=p,-80,262,90 l=f,20,6,0,40 r=f,20,6,0,40';
export const chairBack = `${chair} split=Ls,Rs root=0,180 L=p,-80,-262,-90 R=p,80,-262,-90 l=f,20,10,0,80 r=f,20,10,0,80`;
export const upperBack =
  'on=floor cam=-16,9 root=68,90 sp=-8 nk=10 L=p,510,-58,-4 R=p,500,58,4 l=h r=h fit=root,0,hips,3 lens=-16,-64';
export const upperBackHug = `${upperBack} sp=-4 nk=8 L=p,515,-58,-4 R=p,505,58,4 r=b,trunk,256,44,0.6,-0.8,0.6,1`;
export const gluteSit =
  'on=floor roller=100,0.6 cam=-26,10 root=52,78 at=0,200 sp=8,-4 nk=8,4,-4 L=p,370,-50,-2 R=k,40,52,36 l=g,-178,-110,205,-1 r=g,-168,150,165,-1 lens=-26,-60';
export const ballSupine =
  'on=floor cam=-24,12 root=82,90 nk=18 L=p,290,-56,-2 R=p,260,64,6 l=f,-4,16,0,6 r=b,trunk,120,10,1,-0.4,0 fit=root,0,ribs,0 lens=-24,-64';
export const ballSupineLow = `${ballSupine} nk=9`;
export const ballSupineOpen = `${ballSupine} L=p,285,-56,-2 R=p,236,110,34,1.4`;
export const hipSideBack =
  'on=floor cam=8,10 root=70,42 sp=0,-8 nk=0,6 R=t,470,38,-10,0,0,1,-10 L=p,250,130,12 r=e,146 l=b,thigh,60,40,1,0.4,0.6 fit=root,0,shoulder,199 lens=8,-60';
export const hipSideFront = `${hipSideBack} cam=10,9 root=70,-30 sp=0,-8 nk=-4,4 R=t,480,83,-20,0,0,1,-60 L=p,230,150,24 r=e,150 l=g,-200,190,150,1`;
export const thighSide = `${hipSideFront} roller=86,0.4 root=70,-16 nk=0,4 R=f,4,-4,0,6,-20 L=p,60,170,24 l=g,-300,190,150,1`;
export const latSide =
  'on=floor cam=12,9 root=66,14 nk=0,-4 R=t,420,36,-40,0,0,1 L=p,420,130,20 r=g,-640,-30,176,1 l=g,-60,190,170,1,0,0 fit=root,0,hips,2 lens=12,-64';
export const thighBack =
  'on=rest rolls=1 mat=1 roller=86,0.5 cam=-22,9 root=18,90 sp=4 nk=8 R=t,236,46,60,0,0,1,0 L=p,120,-70,-2 l=g,-330,-90,180,-1 r=g,-330,110,180,-1 fit=R,1,tool,0 lens=-22,-60';
export const thighFront =
  'on=floor roller=86,0.5 cam=-24,14 root=80,-90 nk=-4 L=f,2,4,0,6,-50 R=f,31,44,30,64,-40 l=e,180 r=e,180 fit=root,0,shoulder,199 side=1 lens=-6,-84';
export const calf = `${thighBack} at=-400,80 R=T,484,130,60,0,0,1,0 L=p,-45,-80,-2 l=g,-600,-90,180,-1 r=g,-600,110,180,-1 fit=R,2,tool,0`;
export const wallBack =
  'on=wall wall=1,-150,150 cam=-10,7 at=0,462 root=5,70 nk=2 L=p,130,-40,-26 R=p,110,70,-16 l=f,10,6,0,20 r=b,trunk,250,44,0.6,-0.8,0.6,1 lens=-112,8';
export const wallBackLow = `${wallBack} at=0,512 root=3,70 sp=6 L=p,110,-40,-26 R=p,90,70,-16 r=f,8,10,0,24`;
export const wallWaist =
  'on=wall wall=-1,-190,160 cam=-16,7 at=0,512 root=2,204 sp=0,-8 nk=0,4 L=p,-190,20,250 R=p,-130,-60,230 r=b,trunk,250,44,0.6,-0.8,0.6,1 l=f,-4,14,0,30 lens=40,8';
export const wallLat =
  'on=wall wall=-1,-190,160 cam=-16,7 at=0,480 root=2,208 L=p,-190,20,240 R=p,-130,-70,220 r=b,trunk,250,44,0.6,-0.8,0.6,1 l=f,-4,14,0,30 lens=40,8';
export const wallHip =
  'on=wall wall=-1,-240,160 cam=-20,7 at=0,482 root=-1,202 L=p,-190,30,262 R=p,-110,-30,250 r=w,790,-210,10,-0.6,-1,0 l=f,-4,14,0,30 lens=52,8';
export const wallHipFront =
  'on=wall wall=1,-190,240 cam=18,7 at=0,508 root=0,-24 L=p,190,20,106 R=p,110,-10,96 r=w,790,210,10,-1.4,-1,0 l=f,0,14,0,30 lens=-66,8';
export const stickStand =
  'on=stand base=490 seat=-380,-120,-230,40 cam=66,8 lens=58,8 at=0,526 root=0,180 sp=4 L=p,-60,0,-80 R=p,60,10,-100 l=g,-190,-60,-90,0.6 r=c,grip,0,0,1';
export const sideBed =
  'on=rest base=230 pillow=34 seat=-400,520,-150,190 cam=14,14 root=90,170 sp=4 nk=4,6 L=f,50,10,0,80 R=f,62,-16,0,84 l=f,70,0,0,110 r=c,fist,0,0,1 lens=14,46';
export const sitBack = `${chairBack} cam=30,8 root=0,180,12 L=p,-70,-260,-90 R=p,70,-260,-90 l=b,thigh,170,0 r=c,fist,0,0,1,0,-0.6`;
export const sitThigh = `${chair} seat=-110,110 cam=-26,9 root=-5,90 sp=6 nk=6 L=p,265,-62,-2 R=p,265,62,2 l=b,thigh,150,0 r=c`;
export const sitTop = `${sitThigh} split=rh lens=50,34`;
export const sitPalm = `${sitThigh} over=tool,r lens=60,10`;
export const sitUnder = `${sitThigh} seat=-130,30 cam=-22,8 sp=6 R=f,84,4,0,52 l=b,thigh,120,-20 split=rh lens=-20,-74`;
export const sitStick = `${sitThigh} cam=-34,12 root=-12,90 sp=6 nk=8 R=p,265,66,2 l=c,grip,0,0,1 r=c,grip,0,0,1`;
export const sitStickTop = `${sitStick} lens=50,34`;
export const sitStickOut = `${sitStick} split=lh,rh over=l,tool,lh,rh cam=46,18`;
export const sitStickUnder = `${sitStick} seat=-130,30 cam=-34,10 L=p,245,-62,-2 R=f,94,4,0,64 split=lh,rh lens=-20,-74`;
export const sitCalf = `${sitThigh} split=Ls,Rs seat=-120,60 cam=-38,14 root=-40,90 sp=8 nk=4 L=p,210,-150,-24,0.4 R=p,240,70,2 l=c,0,0,0,0.5,0,-0.6 r=c,0,0,0,1,0,-0.4`;
export const sitBall = `${chair} base=190 seat=-150,186 cam=-22,8 root=0,90 nk=2 L=p,262,-62,-2 R=p,262,62,2 l=b,thigh,150,0 r=b,thigh,130,0 fit=R,1,tool,0 lens=-20,-74`;
export const sitOver = `${sitBack} split=lh,Ls,Rs over=lh cam=24,14 root=0,180 sp=4 nk=4 l=c,0,0,0,-0.5,-0.7,1,0.45,-0.9,-0.3 r=b,thigh,170,0 under=l`;
export const sitFront = `${chair} cam=-30,10 nk=2 l=f,24,6,0,60 r=c,0,0,0,1,-0.4,-0.6`;
export const sitChest = `${chair} cam=-24,9 l=c,0,0,0,0.6,-1,0.4,-0.4,0.2,-1 r=f,24,24,0,50`;
export const sitRibs = `${sitChest} cam=-70,9 r=f,46,12,0,60`;
export const sitFold = `${sitOver} over=lh,r cam=44,12 l=c,0,0,0,0.6,-1,0.6,-0.3,0.1,-1 r=b,thigh,225,0 under=l`;
export const sitArm = `${chair} cam=-58,10 sp=2 nk=2 l=c,0,0,0,1,-0.7,0.2 r=f,46,12,0,80 lens=-150,8`;
export const sitNeck = `${chair} wall=1,-150,150 seat=65,275 at=168,300 split=rh over=rh cam=-32,8 root=14,90 L=p,432,-56,-2 R=p,432,56,2 l=b,thigh,170,0 r=c,0,0,0,0.3,-0.4,1,-0.4,-1,-0.2`;
export const bellyHand =
  'on=rest warm=1 base=230 pillow=30 seat=-420,480,-170,170 cam=-20,16 lens=-20,60 root=90,90 nk=16 L=p,280,-56,-2,0,230 R=p,272,60,2,0,230 l=f,-4,18,0,10 r=c,0,0,0,1,-0.4,-0.4 fit=root,0,ribs,0';
export const sitCalfStick = `${sitCalf} l=c,grip,0,0,0.5,0,-0.6 r=c,grip,0,0,1,0,-0.4`;
export const calfBall =
  'on=rest rolls=1 mat=1 cam=-22,9 at=-400,80 root=18,90 sp=4 nk=8 R=T,484,90,60,0,0,1,0 L=p,-45,-80,-2 l=g,-600,-90,180,-1 r=g,-600,110,180,-1 fit=R,2,tool,0 lens=-22,-60';
export const wallBladeOut = `${wallLat} root=4,222`;
export const wallTwin = `${wallBack} twin=1 lens=-100,8 cam=-16,7 root=5,90 L=p,130,-60,-6 R=p,110,60,6 l=b,trunk,240,44,0.6,-0.8,0.6,-1 r=b,trunk,256,44,0.6,-0.8,0.6,1`;
export const wallCorner = `${wallBack} wall=1,-50,60 at=0,480 root=10,62 l=b,trunk,286,40,0.6,-0.8,0.6,-1 r=f,10,6,0,20`;
export const wallSide = `${wallHip} wall=-1,-190,160 at=0,480 root=7,180 L=p,-200,20,270 R=p,-130,-20,264 r=f,96,0,0,100`;
export const wallChest =
  'on=wall wall=1,-170,170 cam=14,7 at=0,500 root=6,-56 L=p,110,-70,170 R=p,210,60,170 r=f,-6,12,0,14 l=w,640,-130,0,0.6,-1,0 lens=-84,8';
export const wallSeat = `${wallHip} at=0,474 root=-4,236 lens=56,8`;
export const sitWaist = `${sitBack} root=0,180 r=c,0,0,0,1,-0.3,-0.8,0.2,-0.4,-1`;
export const sitInner = `${chair} cam=20,12 root=0,-24 seat=-120,120 L=p,110,255,70 R=p,-190,190,150,0.6 r=b,thigh,190,30 l=c,0,0,0,1,0.4,-0.6`;
export const sitInnerPalm = `${sitInner} over=tool,l lens=-40,-14`;
export const sitInnerStick = `${sitInner} sp=6 root=0,-24,24 nk=4 l=c,grip,0,0,1 r=c,grip,0,0,1`;
export const sitInnerBall = `${sitInner} base=206 seat=-150,150,-110,110 l=b,thigh,190,30 r=f,20,20,0,50 fit=R,1,tool,0`;
export const frog =
  'on=floor roller=110,1,1 cam=-44,26 root=84,-90 nk=-4 L=f,16,54,66,84,-40 R=f,24.3,24,20,41,-50 l=e,180 r=e,180 fit=root,0,shoulder,199 side=1 lens=30,-50';
export const bladeSide = `${latSide} root=66,46 nk=0,-8 R=t,470,36,-40,0,0,1 L=p,420,160,20 r=f,150,40,0,10 l=g,-60,240,170,1,0,0`;
export const armSide = `${latSide} cam=12,32 root=70,-35 nk=0,-8 R=t,830,70,-60,-1,0,0.5 L=p,620,150,20 lens=-20,-70 r=f,130,10,0,10 l=g,200,210,170,1,0,0 fit=root,0,hips,6`;
export const wallArm = `${wallBladeOut} root=4,216 r=f,-2,16,0,50`;
export const wallWaistBack = `${wallWaist} root=0,226`;
export const quadruped =
  'on=stand mat=1 cam=-18,9 at=0,284 root=80,-90 nk=-4 L=f,80,2,0,90,-60 R=f,80,2,0,90,-60 l=g,-270,100,180,0.3 r=g,-270,-100,180,0.3';
export const halfKneel =
  'on=stand mat=1 cam=-20,8 at=0,300 root=2,90 L=p,262,-56,-2 R=t,-200,36,56,0,0,1,-70 l=b,thigh,200,0 r=b,trunk,66,84,1,0,-0.6';
export const stepWall =
  'on=stand wall=-1,-160,130 cam=-18,7 at=-330,508 root=-2,90 L=p,-210,-50,-2 R=p,-560,54,-2,0,60,32 l=w,700,-90,0 r=b,trunk,66,84,1,0,-0.6';
export const calfWall = `${stepWall} at=-330,482 root=-16,90 nk=4 L=p,-230,-50,-2 R=p,-535,54,-2 l=w,690,-100,0,1,-1,0 r=w,690,100,0,1,-1,0`;
export const walk =
  'on=stand cam=-16,4 at=0,518 root=-2,90 L=p,170,-52,-2,0,4,-10 R=p,-190,52,2,0,56,30 l=f,-24,4,0,14 r=f,24,4,0,22';
