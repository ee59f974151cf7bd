import { describe, expect, test } from 'vitest'
import { readBounce } from './read.ts'

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))

describe('answers that are no bounces', () => {
  test.each<[string, string[]]>([
    [
      'a header says so',
      ['From: mira@mail.example', 'Auto-Submitted: auto-replied', 'Subject: Re: The week', '', 'I am at sea.'],
    ],
    ['English', ['From: mira@mail.example', 'Subject: Out of office', '', 'Back on Monday.']],
    ['German', ['From: mira@mail.example', 'Subject: Abwesenheitsnotiz', '', 'Zurück am Montag.']],
    ['Spanish', ['From: mira@mail.example', 'Subject: Respuesta automática: La semana', '', 'Vuelvo el lunes.']],
    [
      'French, in encoded words',
      ['From: mira@mail.example', 'Subject: =?utf-8?Q?R=C3=A9ponse_automatique?=', '', 'Je suis en mer.'],
    ],
    ['thanks alone', ['From: mira@mail.example', 'Subject: Thank you for your message', '', 'We answer soon.']],
    [
      'a guarded box',
      ['From: guard@mail.example', 'Subject: Re: The week', '', 'This account is protected by a guard. Press here.'],
    ],
    ['a challenge', ['From: guard@mail.example', 'Subject: Please confirm your message', '', 'Press the button.']],
  ])('%s', async (_, lines) => {
    expect(await readBounce(bytes(...lines))).toMatchObject({ kind: 'auto-reply', reason: 'vacation', final: false })
  })

  test('a reader who speaks of a guest list, or quotes us, writes a letter', async () => {
    const letter = (line: string) => readBounce(bytes('From: mira@mail.example', 'Subject: Re: The week', '', line))
    expect((await letter('Please put me on the guest list for Friday.')).kind).toBe('other')
    expect((await letter('> Add us to your safe senders list.')).kind).toBe('other')
  })

  test('a letter from a reader is nothing of these', async () => {
    const letter = bytes(
      'From: mira@mail.example',
      'Subject: Re: The week',
      '',
      'Thank you for the piece on the ferries.',
    )
    expect(await readBounce(letter)).toMatchObject({ kind: 'other', reason: 'undefined' })
  })
})
