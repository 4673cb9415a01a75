interface Explained {
  what: string
  next: string
}

/** Codes that mean the same on every page; for the rest the server's own sentence is shown. */
const byCode: Record<string, Explained | undefined> = {
  unreachable: {
    what: 'Frontdesk can’t be reached right now.',
    next: 'What you typed is still here. Check your connection, then try again.',
  },
  unauthenticated: {
    what: 'You have been logged out.',
    next: 'Log in again and you’ll come back to this page.',
  },
  forbidden: {
    what: 'Your role doesn’t allow this.',
    next: 'Ask an owner or admin of your business to do it, or to change your role.',
  },
  not_found: {
    what: 'This isn’t here any more.',
    next: 'It may have been deleted, or belong to another business of yours.',
  },
  rate_limited: {
    what: 'That was a lot at once.',
    next: 'Wait a minute, then try again.',
  },
  internal: {
    what: 'Something went wrong on our side.',
    next: 'Nothing you typed is lost. Try again; if it stays, send us the reference below.',
  },
  unavailable: {
    what: 'The server is busy or restarting.',
    next: 'Try again in a moment. Nothing has been lost.',
  },
}

export const errors = {
  byCode,
  unknown: {
    what: 'That didn’t work.',
    next: 'Try again. If it keeps happening, reload the page.',
  },
  reference: 'Reference:',
  crashTitle: 'This page stumbled.',
  crashText: 'Your receptionist is not affected and goes on answering. Reload the page, or go home.',
  reload: 'Reload',
  goHome: 'Go to the home page',
  notFoundTitle: 'There is no page here.',
  notFoundText: 'The address may be old or mistyped.',
  checkFields: 'Have another look at the marked fields.',
}
