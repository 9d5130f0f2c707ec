import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect } from 'react';
import { Button } from '@/components/form/button';
import { TextField } from '@/components/form/text-field';
import { ErrorNote } from '@/components/state/error-state';
import { strings } from '@/strings';
import { useSignIn } from './api/sign-in';
import { FrontDoor } from './front-door';

export function SignInPage() {
  const signIn = useSignIn();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
  useEffect(() => {
    document.title = `${strings.setup.signIn} · Foresail`;
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate(
      { address: String(form.get('address')).trim(), password: String(form.get('password')) },
      { onSuccess: () => navigate({ to: next ?? '/', replace: true }) },
    );
  };
  return (
    <FrontDoor title={strings.setup.signIn} lead={strings.setup.signInLead}>
      <form onSubmit={submit} className="grid gap-4">
        <TextField
          label={strings.setup.address}
          name="address"
          type="email"
          autoComplete="username"
          required
          autoFocus
        />
        <TextField
          label={strings.setup.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <ErrorNote error={signIn.error} />
        <Button type="submit" tone="primary" size="lg" busy={signIn.isPending}>
          {strings.setup.signIn}
        </Button>
      </form>
    </FrontDoor>
  );
}
