// All pages by their address. Pages behind the sign-in are children of the shell.
import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { SignInPage } from '@/features/session/sign-in-page';
import { TodayPage } from '@/features/today/today-page';
import { requireSession } from './guards';
import { Shell } from './shell';

const root = createRootRoute({ component: Outlet });

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('@/features/setup/setup-page'), 'SetupPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Only an address inside this page: "//elsewhere" would lead away.
  validateSearch: (search): { next?: string } => {
    const next = text(search.next);
    return next && /^\/(?![/\\])/.test(next) ? { next } : {};
  },
  component: SignInPage,
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: ({ location }) => requireSession(location.href),
  component: Shell,
});

const today = createRoute({ getParentRoute: () => shell, path: '/', component: TodayPage });

const contacts = createRoute({
  getParentRoute: () => shell,
  path: '/contacts',
  component: lazyRouteComponent(() => import('@/features/contacts/contacts-page'), 'ContactsPage'),
});

const contact = createRoute({
  getParentRoute: () => shell,
  path: '/contacts/$contactId',
  component: lazyRouteComponent(() => import('@/features/contacts/contact-page'), 'ContactPage'),
});

const companies = createRoute({
  getParentRoute: () => shell,
  path: '/companies',
  component: lazyRouteComponent(
    () => import('@/features/companies/companies-page'),
    'CompaniesPage',
  ),
});

const company = createRoute({
  getParentRoute: () => shell,
  path: '/companies/$companyId',
  component: lazyRouteComponent(() => import('@/features/companies/company-page'), 'CompanyPage'),
});

const deals = createRoute({
  getParentRoute: () => shell,
  path: '/deals',
  component: lazyRouteComponent(() => import('@/features/deals/deals-page'), 'DealsPage'),
});

const deal = createRoute({
  getParentRoute: () => shell,
  path: '/deals/$dealId',
  component: lazyRouteComponent(() => import('@/features/deals/deal-page'), 'DealPage'),
});

const contracts = createRoute({
  getParentRoute: () => shell,
  path: '/contracts',
  component: lazyRouteComponent(
    () => import('@/features/contracts/contracts-page'),
    'ContractsPage',
  ),
});

const contract = createRoute({
  getParentRoute: () => shell,
  path: '/contracts/$contractId',
  component: lazyRouteComponent(() => import('@/features/contracts/review-page'), 'ReviewPage'),
});

const playbook = createRoute({
  getParentRoute: () => shell,
  path: '/playbook',
  component: lazyRouteComponent(() => import('@/features/contracts/playbook-page'), 'PlaybookPage'),
});

const activity = createRoute({
  getParentRoute: () => shell,
  path: '/activities/$activityId',
  validateSearch: (search): { at?: string } => {
    const at = text(search.at);
    return at && /^\d+-\d+$/.test(at) ? { at } : {};
  },
  component: lazyRouteComponent(
    () => import('@/features/activities/activity-page'),
    'ActivityPage',
  ),
});

const draft = createRoute({
  getParentRoute: () => shell,
  path: '/drafts/$draftId',
  component: lazyRouteComponent(() => import('@/features/drafts/draft-page'), 'DraftPage'),
});

const accounts = createRoute({
  getParentRoute: () => shell,
  path: '/accounts',
  component: lazyRouteComponent(
    () => import('@/features/connections/accounts-page'),
    'AccountsPage',
  ),
});

const models = createRoute({
  getParentRoute: () => shell,
  path: '/models',
  component: lazyRouteComponent(() => import('@/features/models/models-page'), 'ModelsPage'),
});

const timeSaved = createRoute({
  getParentRoute: () => shell,
  path: '/time-saved',
  component: lazyRouteComponent(
    () => import('@/features/time-saved/time-saved-page'),
    'TimeSavedPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('@/features/settings/settings-page'), 'SettingsPage'),
});

export const routeTree = root.addChildren([
  setup,
  signIn,
  shell.addChildren([
    today,
    contacts,
    contact,
    companies,
    company,
    deals,
    deal,
    contracts,
    contract,
    playbook,
    activity,
    draft,
    accounts,
    models,
    timeSaved,
    settings,
  ]),
]);
