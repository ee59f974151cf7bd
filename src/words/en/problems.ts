import type { ProblemCode } from '../../problem.ts'

const sentences: Record<ProblemCode, string> = {
  noRelay: 'There is no mail relay (SMTP_URL), and without one mail reaches .example addresses alone',
  relayUnreachable: 'The relay could not be reached',
  senderRefused: 'The relay refused our own sender',
  mailRefused: 'The relay refused the mail',
  unfitMail: 'No mail can be made of it',
  addressDamaged: 'The reader’s address is damaged in the database and can’t be read',
  answerLost: 'The connection ended before the relay had answered',
  sendingCutOff: 'Dateline was ended while it was being sent',
  warmingUp: 'Today’s share of the warm-up plan has left: the rest goes on tomorrow',
  brakeBounces: 'Too many of its mails came back, so it was stopped: look at who they were before it goes on',
  brakeComplaints: 'Too many readers complained about it, so it was stopped: look at why before it goes on',
  neverEnded: 'It never came to an end: the worker stopped in the middle of each try',
  linkTooOld: 'Its link would be too old by now: the reader has to sign up again',
  askedTooLongAgo: 'It was asked for too long ago: whoever still wants to come in asks again',
  unforeseen: 'It failed in a way that nobody foresaw',
}

/** Why something did not come about, for the desk: sentences without an end, and how what was said follows one. */
export const problems = {
  sentences,
  told: (sentence: string, said: string) => `${sentence}: “${said}”`,
}

export type ProblemWords = typeof problems
