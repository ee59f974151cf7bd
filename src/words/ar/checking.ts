export { checking } from '../en/checking.ts'
