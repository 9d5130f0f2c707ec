// What mail services want before they let a mail program in, by the id of the preset.
const appPassword = (where: string) =>
  `Needs an app password: make one in ${where}, and enter it here instead of your own.`;
const enableImap = 'Switch on IMAP in the mail settings of the service first.';

export const providers: Record<string, string> = {
  google: appPassword(
    'your Google account under Security, App passwords (two-step verification is on)',
  ),
  microsoft:
    'Microsoft lets most accounts in by its own sign-in only, not by a password. If the check fails, forward your mail or hand it over by HTTP.',
  icloud: appPassword('your Apple account under Sign-in and security'),
  yahoo: appPassword('your account under Security'),
  aol: appPassword('your account under Security'),
  fastmail: appPassword('Settings, Privacy and security, App passwords'),
  zoho: appPassword('your Zoho account under Security'),
  gmx: enableImap,
  webde: enableImap,
};
