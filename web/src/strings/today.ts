import { plural } from '@/lib/numbers';

export const today = {
  title: 'Today',
  lead: (count: number) =>
    count === 0
      ? 'Nothing needs you right now.'
      : `${plural(count, 'thing needs', 'things need')} you.`,
  ofDeal: 'Needs you now',
  groups: {
    promise_overdue: 'Overdue',
    promise_due: 'Due soon',
    answer_awaited: 'Waiting for your answer',
    theirs_overdue: 'They owe you',
    deal_signal: 'Deals at risk',
    contract_risk: 'Contracts',
  },
  groupHints: {
    promise_overdue: 'Promises of yours whose day has passed',
    promise_due: 'Promises of yours that fall due in the next days',
    answer_awaited: 'People who asked you something',
    theirs_overdue: 'What was promised to you and has not come',
    deal_signal: 'The strongest signal of each of your deals',
    contract_risk: 'Reviewed drafts with risky clauses that nobody has decided on',
  },
  done: 'Done',
  dismiss: 'Dismiss',
  markedDone: 'Marked as done.',
  dismissed: 'Dismissed.',
  openMail: 'Open the mail',
  openReview: 'Open the review',
  due: 'Due',
  said: 'Said',
  came: 'Came',
  emptyTitle: 'All clear',
  emptyText:
    'When you promise something in a mail, when somebody waits for your answer, or when a promise to you is late, it shows up here by itself, with the sentence that says so.',
  emptyNoMailTitle: 'No mail yet',
  emptyNoMail:
    'Connect a mailbox first: then promises and open questions show up here by themselves.',
  connect: 'Connect a mailbox',
  keysHint: 'to move, done, dismiss, open',
};
