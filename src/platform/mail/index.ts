export { dial, relayAddress } from './line.ts'
export { isExample, type Mail, type Mailer, type Sent } from './mailer.ts'
export { openMailer } from './open.ts'
export { listOutbox, mailInOutbox, type OutboxMail } from './outbox.ts'
