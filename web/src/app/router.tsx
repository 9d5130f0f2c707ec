import { createRouter } from '@tanstack/react-router';
import { NotFound, PagePending, RouteError } from './route-states';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  defaultPreload: false,
  scrollRestoration: true,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: PagePending,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
