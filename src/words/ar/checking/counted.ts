import { numeral, plural } from '../../counting.ts'

/** عدد ومعدود: المفرد والمثنى بلا رقم، والجمع والتمييز برقم. */
export const n = (count: number, one: string, two: string, few: string, many: string) =>
  plural('ar', count, {
    zero: `٠ ${many}`,
    one,
    two,
    few: `${numeral('ar', count)} ${few}`,
    many: `${numeral('ar', count)} ${many}`,
    other: `${numeral('ar', count)} ${many}`,
  })
/** العدد وحده، بأرقام العربية. */
export const d = (count: number) => numeral('ar', count)
/** «ثلاثة أشياء» */
export const things = (count: number) => n(count, 'شيء واحد', 'شيئان', 'أشياء', 'شيئًا')
/** «ثلاثة أجزاء» */
export const parts = (count: number) => n(count, 'جزءًا واحدًا', 'جزأين', 'أجزاء', 'جزءًا')
