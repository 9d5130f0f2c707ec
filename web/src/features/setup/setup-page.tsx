import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { forgetToken, setupToken } from '@/app/entry';
import { buttonClass } from '@/components/form/button';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { FrontDoor } from '@/features/session/front-door';
import { strings } from '@/strings';
import { setupQuery } from './api/get-setup';
import { MailboxStep } from './mailbox-step';
import { SetupForm } from './setup-form';
import { StepDots } from './step-dots';
import { TokenForm } from './token-form';

export function SetupPage() {
  const setup = useQuery(setupQuery);
  const navigate = useNavigate();
  const [token, setToken] = useState(setupToken);
  const [step, setStep] = useState(0);
  const words = strings.setup;
  useEffect(() => {
    document.title = `${strings.setup.title} · Foresail`;
  }, []);

  if (setup.isPending) return <SkeletonRows />;
  if (setup.isError)
    return <ErrorState isPage error={setup.error} onRetry={() => setup.refetch()} />;
  if (step === 2) {
    return (
      <FrontDoor title={words.mailTitle} lead={words.mailLead} wide>
        <StepDots step={step} />
        <MailboxStep onDone={() => navigate({ to: '/' })} />
      </FrontDoor>
    );
  }
  if (!setup.data.needs_setup) {
    return (
      <FrontDoor title={words.signIn} lead={words.signInLead}>
        <Link to="/sign-in" className={buttonClass('primary', 'lg')}>
          {words.signIn}
        </Link>
      </FrontDoor>
    );
  }
  if (!token) {
    return (
      <FrontDoor title={words.noToken} lead={words.noTokenText} wide>
        <TokenForm onToken={setToken} />
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={words.welcome} lead={words.lead} wide>
      <StepDots step={step} />
      <SetupForm
        token={token}
        step={step}
        onStep={setStep}
        onDone={() => {
          forgetToken();
          setStep(2);
        }}
      />
    </FrontDoor>
  );
}
