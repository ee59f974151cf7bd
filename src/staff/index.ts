export {
  cookieName,
  guard,
  needs,
  ownPath,
  type Refusal,
  type ShowRefusal,
  sameToken,
  sessionCookie,
} from './guard.ts'
export {
  firstRunLink,
  forgetLinks,
  isEmpty,
  type LinkState,
  lookAtLink,
  makeInvitation,
  makeSignInLink,
  signInMinutes,
  startMinutes,
} from './links.ts'
export { type Act, type DeskEnv, type Member, may, type Role, roles } from './member.ts'
export {
  firstAdministrator,
  type ListedMember,
  memberByEmail,
  memberById,
  memberByPublicId,
  membersInside,
  membersList,
  passwordMatchesOf,
} from './members.ts'
export {
  changePerson,
  changeRoles,
  changeSelf,
  endMember,
  MemberRefused,
  makeMember,
  type NewMember,
  setPassword,
} from './membership.ts'
export { longestPassword, shortestPassword } from './passwords.ts'
export { endOtherSessions, endSession, forgetSessions, sessionsOf } from './sessions.ts'
export {
  acceptInvitation,
  type Coming,
  invite,
  memberToMail,
  resetMember,
  type StaffMail,
  type StaffMailer,
  setUp,
  signInByLink,
  signInByPassword,
} from './signing-in.ts'
