import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInGerman: SourcesCases = {
  language: 'de',
  outlet: 'Elbsander Bote',
  headline: 'Nachtfähre nach Mölsand fällt den Winter über aus',
  filler:
    'Das Schiff fuhr seit der Sperrung der Brücke jeden Abend über den Sund, und die Leute von der Insel, die in der Stadt arbeiten, kommen nach Einbruch der Dunkelheit nicht anders nach Hause. Die Fabrik und die Schule wollen ihre Zeiten ändern.',
  cases: [
    {
      name: 'a station with a hyphen',
      story: ['Im Interview mit dem Havelland-Radio nannte die Kapitänin Berta Sole das Schiff alt.'],
      sources: ['interview Havelland-Radio'],
    },
    {
      name: 'a wire and a full stop behind the place',
      story: ['Vell (nwp). Die Nachtfähre nach Mora fährt in diesem Winter nicht mehr.'],
      sources: ['report nwp'],
    },
    {
      name: 'a dateline with a wire',
      story: ['Varenholm (dpa) - Die Nachtfähre nach Mölsand fährt vor dem Frühjahr nicht wieder.'],
      sources: ['report dpa'],
    },
    {
      name: 'a dateline with two wires',
      story: ['VARENHOLM (dpa/AFP) – Die Nachtfähre nach Mölsand fährt vor dem Frühjahr nicht wieder.'],
      sources: ['report dpa', 'report AFP'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['„Wir haben keine Besatzung mehr“, sagte Kapitän Enno Harms dem Radio Elbsand am Dienstag.'],
      sources: ['interview Radio Elbsand 2026-02-10'],
    },
    {
      name: 'an interview with a newspaper',
      story: ['Im Interview mit der Zeitung Küstenblatt sagte Enno Harms gestern, die Besatzung sei müde.'],
      sources: ['interview Küstenblatt 2026-02-11'],
    },
    {
      name: 'an outlet that reported, citing a wire',
      story: ['Das Schiff ist verkauft, berichtete die Zeitung Küstenblatt am Mittwoch unter Berufung auf Reuters.'],
      sources: ['report Reuters', 'report Küstenblatt 2026-02-11'],
    },
    {
      name: 'a body’s notice',
      story: [
        'Die Hafenbehörde teilte am Freitag in einer Erklärung mit, dass die Fähre vor dem Frühjahr nicht fährt.',
      ],
      sources: ['statement Hafenbehörde 2026-02-06'],
    },
    {
      name: 'a line that names its source, and a translation',
      story: [
        'Die Nachtfähre fährt vor dem Frühjahr nicht wieder.',
        'Quelle: Costa Hoy',
        'Aus dem Spanischen von Klara Münch',
      ],
      sources: ['report Costa Hoy', 'translation Elbsander Bote (Klara Münch) 2026-02-12'],
    },
    {
      name: 'a line of first publication',
      story: [
        'Die Nachtfähre fährt vor dem Frühjahr nicht wieder.',
        'Dieser Text erschien zuerst bei Offene See und steht unter der Lizenz CC BY.',
      ],
      sources: ['report Offene See'],
    },
    {
      name: 'laut',
      story: ['Das Schiff ist verkauft, laut der Zeitung Küstenblatt an eine Werft im Süden.'],
      sources: ['report Küstenblatt'],
    },
    {
      name: 'wie meldet',
      story: ['Das Schiff ist verkauft, wie die Nachrichtenagentur dpa am Mittwoch meldete.'],
      sources: ['report dpa 2026-02-11'],
    },
    {
      name: 'sagte der dpa',
      story: ['„Es ist vorbei“, sagte Harms der dpa am Montag.'],
      sources: ['interview dpa 2026-02-09'],
    },
    {
      name: 'Studie',
      story: ['Laut einer Studie der Universität Varenholm vom 3. Februar ist der Sund wärmer geworden.'],
      sources: ['document Universität Varenholm 2026-02-03'],
    },
    {
      name: 'Pressemitteilung',
      story: ['In einer Pressemitteilung vom Montag bittet die Stadt Varenholm um Geduld.'],
      sources: ['statement Stadt Varenholm 2026-02-09'],
    },
    {
      name: 'mit Material',
      story: ['Die Nachtfähre fährt vor dem Frühjahr nicht wieder.', '(mit Material der dpa)'],
      sources: ['report dpa'],
    },
    {
      name: 'tail agencies',
      story: ['Die Nachtfähre fährt vor dem Frühjahr nicht wieder.', 'dpa/AFP'],
      sources: ['report dpa', 'report AFP'],
    },
    { name: 'Spiegel', story: ['Das berichtete Der Spiegel am Samstag.'], sources: ['report Der Spiegel 2026-02-07'] },
    {
      name: 'sagte gegenüber',
      story: ['Gegenüber dem Radio Elbsand sagte Harms gestern, es sei vorbei.'],
      sources: ['interview Radio Elbsand 2026-02-11'],
    },
    { name: 'berichtet Reuters', story: ['Das Schiff ist verkauft, berichtet Reuters.'], sources: ['report Reuters'] },
    {
      name: 'Zeitungen als Wort',
      story: ['Die Zeitung berichtet morgen. Eine Boulevardzeitung forderte mehr.'],
      sources: [],
    },
    {
      name: 'Bericht der Behörde',
      story: ['Ein Bericht der Hafenbehörde vom 3. Februar nennt Mängel.'],
      sources: ['document Hafenbehörde 2026-02-03'],
    },
    {
      name: 'im Interview',
      story: ['„Es ist vorbei“, sagte Harms im Interview mit dem Sender Nordwelle.'],
      sources: ['interview Nordwelle'],
    },
    {
      name: 'das der Zeitung vorliegt',
      story: ['Die Mole ist laut einem Gutachten, das der „Nordlandpost“ vorliegt, baufällig.'],
      sources: ['report Nordlandpost'],
    },
    {
      name: 'dem Sender am Satzende gesagt',
      story: ['Grund sind Schäden an der Mole, wie eine Sprecherin dem NDR sagte.'],
      sources: ['interview NDR'],
    },
    {
      name: 'die Agentur ohne Artikel',
      story: ['„Es ist vorbei“, sagte Kapitän Jonas Harms Reuters.'],
      sources: ['interview Reuters'],
    },
    {
      name: 'a sentence that only says which body told it',
      story: ['Die Fähre fährt bis zum Frühjahr nicht. Das teilte die Kantonspolizei Hars am Dienstag mit.'],
      sources: ['statement Kantonspolizei Hars 2026-02-10'],
    },
    {
      name: 'an article that opens a sentence is no word for what was told',
      story: ['Das Landgericht Hars sprach ihn am Mittwoch frei.'],
      sources: [],
    },
    {
      name: 'a name of two compounds, and one with partners',
      story: [
        'Das zeigt ein Gutachten des Ingenieurbüros Thielke und Partner.',
        'Eine Studie der Industrie- und Handelskammer kommt zu demselben Ergebnis.',
      ],
      sources: ['document Ingenieurbüro Thielke und Partner', 'document Industrie- und Handelskammer'],
    },
    {
      name: 'what a paper that opens its sentence calls something, behind a sentence about a body of the neuter',
      story: [
        'Das Vellsche Verkehrsamt lobt den Plan. In einer Mitteilung vom 3. Februar nennt es die Strecke „einen Gewinn für alle“.',
        'In einer Mitteilung der Stadt heißt es, der Plan sei gut.',
      ],
      sources: ['statement Vellsche Verkehrsamt 2026-02-03', 'statement Stadt'],
    },
    {
      name: 'a paper between the two parts of its verb',
      story: ['Die Universität Elbsand legte am Dienstag einen Bericht vor, wonach der Anleger nicht zu retten ist.'],
      sources: ['document Universität Elbsand 2026-02-10'],
    },
    {
      name: 'an outlet on whose request somebody said something',
      story: ['Auf Anfrage des „Sundkuriers“ sagte Hafenmeister Jan Brill am Montag, dass die Fähre nicht fährt.'],
      sources: ['interview Sundkurier 2026-02-09'],
    },
  ],
}
