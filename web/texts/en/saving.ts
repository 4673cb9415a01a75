export const saving = {
  unsaved: 'Not saved yet',
  discard: 'Discard',
  leaveTitle: 'Leave without saving?',
  leaveText: 'What you changed on this page would be lost.',
  stay: 'Stay',
  leave: 'Leave',
}
