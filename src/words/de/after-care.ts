/** What is said at every end, in German. */
export const afterCareWords = {
  howOften: (least: number, most: number) => `Eine Stelle ${least} bis ${most} Mal die Woche.`,
  perDay: (minutes: number) => `Zusammen höchstens ${minutes} Minuten am Tag.`,
  sore: 'Einen Tag etwas wund ist normal. So lange ruht die Stelle.',
  worse: 'Am nächsten Morgen schlimmer? Leichter, oder die Stelle lassen.',
  review: (sessions: number, weeks: number) =>
    `Nach ${sessions} Mal in ${weeks} Wochen unverändert? Die Stelle lassen und zur Physiotherapie.`,
  always: ['In Bewegung bleiben.', 'Wärme hilft vielen.', 'Rücken beruhigen sich auch von selbst.'],
};
