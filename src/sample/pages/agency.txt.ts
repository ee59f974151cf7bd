import type { Calendar } from '../calendar.ts'

/** A translated agency story as a crawler saved it, plain text with what stood around it: for trying out intake. */
export function agencyText(cal: Calendar): string {
  const published = cal.words(-2, 'en', 'date').split(' ').reverse().join(' ')
  return `Menu  Home  Islands  Ports  Culture  Subscribe

date ${cal.day(-1)}  The keeper of the Brea light says that the island can do without a keeper, but not without somebody who goes up to look.

The keeper of the lighthouse on Brea, Matías Oller, said that the lamp has lit itself for nine years and that he has gone up to it every evening all the same. He made these comments in an interview to the radio station Onda Norte, published on ${cal.words(-2, 'en', 'weekday')}, ${published}.

“A lamp that lights itself is a lamp that nobody sees go out,” Oller stated. “I am not needed for the light, I am needed for the other thing.”

RELATED CONTENT: Ferry crews agree to run the winter line after three weeks at the pier

The port of Vell wants to leave the keeper’s house empty from next year, and to watch the light by camera. The keeper stressed that he has nothing against the camera. “It will see what I see, but it will not mind,” he added.

Two hundred and six steps

The harbour pilot Idris Belkan, who steers by the light on most nights, said that it had failed twice in nine years, “both times on a Sunday, both times for less than the two hundred and six steps take.”

The council of the island has asked for a meeting with the port. No day has been named.

Featured image: The lighthouse on Brea, from the slip. Photo: Pau Serra

(Onda Norte)

Translation: The Strait Review

SR/EK/JO

Please leave this field empty  Would you like more? SIGN UP TO RECEIVE OUR WEEKLY NEWSLETTER (MONDAY DELIVERY)  We don’t spam! Read our privacy policy for more info.
`
}
