import type { Newsroom } from '../../settings.ts'

/**
 * Services that give an address for an hour, to whoever asks: a newsletter to it reaches nobody, and comes back. A short
 * list of the large ones, of ours; the setting `disposable` adds to it, and takes from it.
 */
const services = new Set(
  `0-mail.com 10minutemail.com 10minutemail.net 20minutemail.com 33mail.com anonbox.net anonymbox.com armyspy.com
  burnermail.io byom.de crazymailing.com cuvox.de dayrep.com deadaddress.com discard.email discardmail.com
  discardmail.de disposablemail.com dispostable.com dropmail.me einrot.com einwegmail.com emailfake.com emailondeck.com
  emailtemporanea.net fake-box.com fakeinbox.com fakemail.net fakemailgenerator.com filzmail.com fleckens.hu
  generator.email getairmail.com getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de
  guerrillamail.info guerrillamail.net guerrillamail.org guerrillamailblock.com gustr.com harakirimail.com hidemail.de
  inboxbear.com inboxkitten.com incognitomail.org jetable.org jourrapide.com kasmail.com linshiyouxiang.net
  luxusmail.org mail-temp.com mail.tm mailcatch.com maildrop.cc mailexpire.com mailinator.com mailinator.net
  mailinator2.com mailnesia.com mailnull.com mailpoof.com mailsac.com mailtemp.info meltmail.com minuteinbox.com
  mintemail.com moakt.cc moakt.com mohmal.com mt2015.com mytemp.email mytrashmail.com nada.email nowmymail.com
  objectmail.com one-time.email onewaymail.com pokemail.net rhyta.com sharklasers.com sharedmailbox.org
  smailpro.com sofort-mail.de spam4.me spambog.com spambox.us spamex.com spamfree24.org spamgourmet.com spamhole.com
  spoofmail.de superrito.com teleworm.us temp-mail.io temp-mail.org temp-mail.ru tempail.com tempinbox.com
  tempmail.com tempmail.de tempmail.dev tempmail.net tempmail.plus tempmailaddress.com tempmailo.com tempr.email
  tempomail.fr temporary-mail.net thankyou2010.com throwawaymail.com tmail.ws tmailor.com tmpmail.net tmpmail.org
  trash-mail.com trash-mail.de trashmail.com trashmail.de trashmail.me trashmail.net trashmail.ws trashymail.com
  trbvm.com uroid.com wegwerf-email.de wegwerfemail.de wegwerfmail.de wegwerfmail.net yopmail.com yopmail.fr
  yopmail.net zeroe.ml`.split(/\s+/),
)

/** Is a domain, or one above it, of a service whose addresses are thrown away? */
export function isDisposable(domain: string, { disposable }: Pick<Newsroom, 'disposable'>): boolean {
  const labels = domain.split('.')
  const names = labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'))
  const listed = (list: readonly string[]) => names.some((name) => list.includes(name))
  if (listed(disposable.allow)) return false
  return names.some((name) => services.has(name)) || listed(disposable.add)
}
