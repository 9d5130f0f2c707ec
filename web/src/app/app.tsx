import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Toaster } from '@/components/overlay/toaster';
import { TooltipProvider } from '@/components/overlay/tooltip';
import { endSession } from '@/features/session/end-session';
import { setSignedOutHandler } from '@/lib/api-client';
import { queryClient } from '@/lib/query-client';
import { watchSystemTheme } from '@/lib/theme';
import { router } from './router';

export function App() {
  useEffect(() => {
    watchSystemTheme();
    setSignedOutHandler(() => {
      endSession();
      void router.invalidate();
    });
  }, []);
  return (
    <QueryClientProvider client={queryClient}>
      <TooltipProvider>
        <RouterProvider router={router} />
        <Toaster />
      </TooltipProvider>
    </QueryClientProvider>
  );
}
