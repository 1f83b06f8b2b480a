/** Who somebody is to the clinic. */
export const ChatUserType = {
  PATIENT: 'patient',
  PROVIDER: 'provider',
  ADMIN: 'admin',
  PROXY: 'proxy',
} as const;
export type ChatUserType = (typeof ChatUserType)[keyof typeof ChatUserType];
