export { type Act, type DeskEnv, type Member, may, type Role, roles } from './member.ts'
