import {rows, words} from './rows.js';
import type {Reference} from '../model/types.js';

// Pages of the web: tier, site, address; below it page=the rest of the address (or what stands for "*" in it), the page
// alone where both are one word, "=" alone where the site has one page. The id is site-page; it is cited by its host.
const sites = `
2 checker http://check.myofascialtherapy.org/symptomcheck/symptom_*.html
  leg_quadratus leg_medius leg_minimus leg_piriformis upper_longissimus upper_abdominals upper_trapezius
  upper_scapulae upper_serratus_post upper_infraspinatus upper_subscapularis upper_deltoid upper_triceps
  upper_scalene upper_serratus upper_pectoralis leg_lateralis leg_medialis leg_soleus leg_gastrocnemius
2 checker http://myofascialtherapy.org/symptom-checker/symptomcheck/symptom_*.html
  leg_iliopsoas leg_femoris
3 aberdeen https://aberdeenchiropracticblog.com/
  quadratus-lumborum=2018/06/05/trigger-points-in-the-quadratus-lumborum-muscle/
  iliopsoas=2018/05/01/trigger-points-in-the-iliopsoas-muscle/
  gluteus-maximus=2018/04/03/trigger-points-in-the-gluteus-maximus/ all=author/bryancobb/
  rhomboids=2018/02/06/trigger-points-in-the-rhomboid-muscles/
  deltoid=2019/10/25/deltoid-trigger-points-and-shoulder-pain/
  serratus-anterior=2018/05/08/trigger-points-in-the-serratus-anterior/
  pectoralis=2018/02/13/trigger-points-in-the-pectoralis-major-muscle/
  tensor-fasciae-latae=2019/02/21/trigger-points-in-the-tensor-fasciae-latae-muscle/
  adductor-magnus=2018/05/23/trigger-points-in-the-adductor-magnus-muscle/
  adductor-longus=2018/08/04/trigger-points-in-the-adductor-longus/
3 learn https://learnandfeelbetter.com/
  quadratus-lumborum serratus-posterior-inferior
3 therapist https://www.triggerpointtherapist.com/
  =?p=2478
3 abbott https://abbottcenter.com/bostonpaintherapy/
  iliopsoas=?p=1652 groin=2009/07/30/groin-pain-causes-trigger-points/
2 webman http://www.webmanmed.com/disorders/disorders_files/musclgd/
  gluteus-maximus=hip/14852844.html gluteus-minimus=hip/14604013.html pelvic-floor=plvcflr/14641460.html
  longissimus=back/12024545.html iliocostalis=back/13919487.html serratus-posterior-inferior=upback/11173525.html
  latissimus=upback/14375580.html supraspinatus=rotcuff/13313657.html teres-major=upback/12148658.html
  teres-minor=rotcuff/14922647.html intercostals=chest/11444090.html
3 home https://h-o-m-e.org/
  =what-are-the-trigger-points-for-buttock-pain
2 today http://www.massagetoday.com/mpacms/mt/article.php?id=
  gluteus-maximus=14912 splenius=15149 adductor-magnus=14620
2 today https://www.massagetoday.com/mpacms/mt/article.php?id=
  rectus-abdominis=14017
2 today https://massagetoday.com/articles/
  tensor-fasciae-latae=14542/Hip-and-Thigh-Pain-The-Tensor-Fascia-Latae-Connection
3 canada http://www.triggerpoint.ca/
  =index.php?p=1_44_bladder-sciatic-hip-pain-genital-pain
2 mally https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/
  gluteus-medius=Gluteus+Medius/ supraspinatus=Supraspinatus/ hamstrings=Hamstrings/ gastrocnemius=Gastrocnemius/
2 asher-3d https://www.triggerpoints3d.com/post/trigger-point-of-the-week-
  gluteus-medius=gluteus-medius-by-simeon-niel-asher
  erector-spinae=erector-spinae-by-simeon-niel-asher-and-bob-gerwin triceps=triceps-by-simeon-niel-asher
2 asher-3d https://triggerpoints3d.com/post/trigger-point-of-the-week-
  gluteus-minimus=gluteus-minimus-by-simeon-niel-asher transversus=transversus-abdominis-by-simeon-neil-asher
  vastus-lateralis=vastus-lateralis-by-simeon-niel-asher-and-bob-gerwin
1 medlink https://www.medlink.com/media/
  figure-15=Mpssi15 figure-5=Mpssi5 figure-6=Mpssi6 figure-10=mpssi10 figure-12b=mpssi12b figure-11a=mpssi11a
3 coccyx https://www.coccyx.org/
  =whatisit/muscle.htm
2 asher https://nielasher.com/en-es/blogs/video-blog/
  quadratus-femoris=trigger-point-therapy-quadratus-femoris
2 asher https://www.nielasher.com/blogs/video-blog/
  lower-back=lower-back-pain-an-overview-of-the-key-muscles erector-spinae=low-back-pain-erector-spinae-muscles
  serratus-posterior-inferior=tagged/serratus-posterior-inferior
2 asher https://nielasher.com/en-espanol/blogs/video-blog/
  external-oblique=external-oblique-muscles-trigger-point-therapy
  adductors=stretching-for-pain-relief-and-rehabilitation-hip-adductors
2 asher https://nielasher.com/en-in/blogs/video-blog/
  rhomboids=116652869-triggerpoint-therapy-treating-the-rhomboids
  infraspinatus=treating-trigger-points-infraspinatus
2 asher https://nielasher.com/blogs/video-blog/
  biceps-femoris=treating-trigger-points-in-the-biceps-femoris
3 morningside https://www.morningsideacupuncturenyc.com/*-trigger-points
  quadratus-femoris levator-ani coccygeus longissimus-thoracis abdominal-obliques latissimus-dorsi diaphragm
  intercostal-muscles vastus-intermedius
3 gaitguys https://thegaitguys.com/
  =thedailyblog/2017/5/30/an-often-overlooked-culprit-in-hip-pain
3 painwiki https://painwiki.com/
  =wiki/index.php?title=Muscle:Multifidus
3 bodyheal https://bodyhealtherapy.com/
  =post/trigger-point-pain-in-the-si-joint
3 mjp https://www.muscle-joint-pain.com/
  =trigger-points/trigger-point-self-treatment/erector-spinae/
3 digest https://thewellnessdigest.com/
  iliocostalis=iliocostalis-thoracis-muscle-back-chest-and-lower-abdominal-pain/
  vastus-intermedius=quadricep-muscle-vastus-intermedius-thigh-pain-and-buckling-knees/
3 westsub https://westsubpainrelief.com/
  rectus-abdominis=low-back-pain-rectus-abdominis/ triceps=triceps-brachii/
  splenius=headache-neck-muscles-splenius-cervicis/
3 nearsay http://nearsay.com/
  =c/444113/279268/back-pain-caused-by-abdominal-trigger-points
3 mortonsfoot https://www.mortonsfoot.com/
  =Worrisome-Mid-Back-Thoracic-Discomfort_b_4.html
2 bodyinmind https://bodyinmind.org/
  =the-fascia-and-back-pain-what-does-a-chemical-stimulation-tell-us-about-it/
2 coaching https://coachingthebody.com/
  =mm-trapezius-lowmid/
3 hubbard http://hubbardfoundation.org/
  =middle-and-lower-trapezius
2 cyberpt http://www.cyberpt.com/
  =infraspinatustriggerpoint.asp
3 eastcoast http://eastcoasttherapeutics.com/
  =?page_id=922
3 realbodywork http://www.realbodywork.com/
  =learn/ankle/calf.htm
`;

const ofSite = ([head = '', ...lines]: readonly string[]): readonly Reference[] => {
  const [tier, site = '', base = ''] = words(head);
  const [start = '', end = ''] = base.split('*');
  const host = base.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*/, '');
  return words(lines.join(' ')).map(entry => {
    // Only the first "=" parts page from address: a query string has its own.
    const [, page = '', rest = page] = /^([^=]*)(?:=(.*))?$/.exec(entry) ?? [];
    return {
      id: page === '' ? site : `${site}-${page}`,
      cite: page === '' ? host : `${host}: ${page.replace(/[-_]/g, ' ')}`,
      url: start + rest + end,
      tier: tier === '1' ? 1 : tier === '2' ? 2 : 3,
    };
  });
};

/** What was read of the patterns: two studies independent of the textbooks, then pages of the web. */
export const pages: readonly Reference[] = [
  {
    id: 'kwon',
    cite: 'Kwon et al. 2017, Ann Rehabil Med 41:573, 297 people',
    url: 'https://e-arm.org/journal/view.php?number=863',
    tier: 1,
  },
  {
    id: 'schilder',
    cite: 'Schilder et al. 2014, Pain 155:222, 12 people',
    url: 'https://journals.lww.com/pain/Abstract/2014/02000/Sensory_findings_after_stimulation_of_the.5.aspx',
    tier: 1,
  },
  ...rows(sites).flatMap(ofSite),
];
