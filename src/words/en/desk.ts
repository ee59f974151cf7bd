/** The desk's shell and its parts: English. */
const one = new Intl.PluralRules('en')
const some = (count: number, single: string, several: string) =>
  `${count} ${one.select(count) === 'one' ? single : several}`

export const desk = {
  toTheWork: 'To the work',
  places: 'Places',
  close: 'Close',
  /** Stands between facts in one line. */
  dot: ' · ',
  allKeys: 'All keys',
  find: 'Find a story',
  bringIn: 'Bring in a story',
  signOut: 'Sign out',
  undo: 'Undo',
  keysOf: 'Keys',
  keysNote: 'Keys work outside of fields. They can all be done without: each stands beside its button.',
  place: {
    board: 'Board',
    following: 'Followed sources',
    stories: 'Stories',
    translations: 'Translations',
    front: 'Front page',
    editions: 'Editions',
    readers: 'Readers',
    reports: 'Error reports',
    outbox: 'Outbox',
    people: 'Members',
    parties: 'People',
    pictures: 'Pictures',
    settings: 'Settings',
  },
  role: { translator: 'Translator', editor: 'Editor', publisher: 'Publisher', administrator: 'Administrator' },
  key: {
    nextPrevious: 'next, previous',
    open: 'open',
    allKeys: 'all keys',
    find: 'find',
    bringIn: 'bring in a story',
    undo: 'undo',
  },
  save: 'Save',
  cancel: 'Leave as it is',
  optional: 'may be left empty',
  problemsAbove: (count: number) =>
    `${some(count, 'field', 'fields')} can’t be kept as they are. See what stands under each.`,
  sampleNote: 'This is the sample newsroom. Nothing in it is real, and no mail leaves it.',
  sampleHow: 'Begin a newsroom of your own with',
  sampleHowEnd: 'It uses a folder of its own; this one stays as it is.',
  nobody: 'nobody',
  you: 'You',
  none: 'none',
}
