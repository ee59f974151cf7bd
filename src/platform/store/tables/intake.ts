/** What editors said of intake's findings, counted. */
export interface IntakeTables {
  intakeTally: IntakeTallyRow
}

interface IntakeTallyRow {
  site: string
  language: string
  kind: string
  answer: 'right' | 'wrong' | 'changed' | 'added'
  times: number
}
