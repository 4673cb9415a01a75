import type { NotificationEvent } from '#contract/organizations.ts'

/** By what the sign-in server refused. */
const refusals: Record<string, string | undefined> = {
  wrong: 'That is not right. Try again.',
  session_not_fresh: 'You logged in a while ago. Log out, log in again, and then do this.',
  auth_cancelled: 'Nothing was added: the request was closed.',
  error_registration_cancelled: 'Nothing was added: the request was closed.',
  previously_registered: 'This device is registered already.',
  error_authenticator_previously_registered: 'This device is registered already.',
  password_compromised: 'This password is known to thieves. Choose another one.',
}
const events: Record<NotificationEvent, string> = {
  emergency: 'Somebody is in danger',
  escalation: 'Somebody wants a person',
  message_taken: 'A message was left for you',
  lead_captured: 'A new lead came in',
  appointment_booked: 'An appointment was booked',
  appointment_changed: 'An appointment was moved',
  appointment_cancelled: 'An appointment was cancelled',
  question_unanswered: 'A question could not be answered',
  website_unreadable: 'Your website could not be read',
}

export const security = {
  refusals,
  lead: (email: string) =>
    `You are logged in as ${email}. This is about you, in every business you work for.`,
  name: 'Your name',
  nameLead: 'What colleagues and customers see when you write.',
  password: 'Password',
  passwordLead: 'Changing it logs you out everywhere else.',
  currentPassword: 'Current password',
  wrongPassword: 'That is not your current password.',
  changePassword: 'Change password',
  passwordChanged: 'Your password is changed. Other devices are logged out.',
  secondFactor: 'Code from an app',
  secondFactorLead: 'Besides the password, logging in takes six digits from an app on your phone.',
  on: 'On',
  off: 'Off',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  newCodes: 'New recovery codes',
  passwordFirst: 'Your password first, so that nobody does this on a device you left open.',
  appTitle: 'Add Frontdesk to your app',
  appText: 'Scan this with an authenticator app, or type the key into it.',
  qrLabel: 'QR code for the authenticator app',
  secret: 'Key for the app',
  openApp: 'Open the app on this device',
  appCode: 'Then type the six digits that it shows:',
  code: 'Code',
  codesTitle: 'Recovery codes',
  codesText:
    'Keep these where you would look without your phone. Each logs you in once in place of the app, and they are shown this once.',
  codesKept: 'I have kept them',
  passkeys: 'Passkeys',
  passkeysLead: 'Log in with your fingerprint, your face or a security key instead of the password.',
  passkeysUnsupported: 'This browser, or this address without https, knows no passkeys.',
  passkey: 'Passkey',
  addPasskey: 'Add a passkey',
  added: 'Added',
  devices: 'Devices',
  devicesLead: 'Where you are logged in. Log out what you do not know.',
  signOutOthers: 'Log out all others',
  signOut: 'Log out',
  thisDevice: 'This device',
  unknownDevice: 'Unknown device',
  lastSeen: 'last seen',
}

export const notifications = {
  lead: (email: string) => `What you want to be told of. It goes to ${email}.`,
  byEmail: 'By e-mail',
  events,
  quiet: 'Quiet hours',
  quietLead: (zone: string) =>
    `No notifications in these hours, in ${zone.replaceAll('_', ' ')}. Emergencies come through all the same.`,
  quietOn: 'Leave me alone at night',
  from: 'From',
  to: 'Until',
}
