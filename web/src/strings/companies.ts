export const companies = {
  title: 'Companies',
  filter: 'Filter by name or domain',
  emptyTitle: 'No companies yet',
  emptyText:
    'Companies appear by themselves from the mail domains of the people you write with. Public mail services make none.',
  people: 'People',
  noPeople: 'Nobody known yet.',
  domain: 'Mail domain',
  name: 'Name',
  lastActivity: 'Last activity',
};
