/** The part of a grammar for what names of bodies and sources are made of. */
export interface SourceGrammar {
  /** What bodies call those who speak to the press for them, with what stands before the body's name: "press office of the". */
  readonly pressOffice?: RegExp
  /** What people are called who make studies, as a folded word: "researchers". */
  readonly learned?: RegExp
  /** What the short name of a ministry begins with, and the word for one: "мин" in "минтранс", "министерство". */
  readonly ministries?: { readonly short: string; readonly whole: string }
  /** How adjectives end that the name of a body goes on with: "superiore" in "Istituto superiore di sanità". */
  readonly bodyAdjectives?: RegExp
}
