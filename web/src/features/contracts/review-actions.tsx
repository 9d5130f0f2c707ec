import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Download, Mail, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/form/button';
import { ConfirmDialog } from '@/components/overlay/confirm-dialog';
import { contractFileUrl } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Contract } from '@/types';
import { deleteContract } from './api/delete-contract';

const words = strings.contracts;

export function ReviewActions({ contract }: { contract: Contract }) {
  return (
    <>
      {contract.activity && (
        <Link
          to="/activities/$activityId"
          params={{ activityId: contract.activity }}
          className={buttonClass('secondary')}
        >
          <Mail aria-hidden className="size-4" />
          {words.sourceMail}
        </Link>
      )}
      <a
        href={contractFileUrl(contract.id)}
        download={contract.file_name || true}
        className={buttonClass('secondary')}
      >
        <Download aria-hidden className="size-4" />
        {words.download}
      </a>
      {!contract.activity && <RemoveButton contract={contract} />}
    </>
  );
}

function RemoveButton({ contract }: { contract: Contract }) {
  const [asks, setAsks] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = async () => {
    try {
      await deleteContract(contract.id);
      await navigate({ to: '/contracts' });
      void client.invalidateQueries({ queryKey: keys.contractLists });
      toast(words.removed);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <Button tone="quiet" onClick={() => setAsks(true)}>
        <Trash2 aria-hidden className="size-4" />
        {words.remove}
      </Button>
      <ConfirmDialog
        title={words.removeTitle}
        confirm={words.remove}
        isOpen={asks}
        error={error}
        onConfirm={() => void remove()}
        onClose={() => setAsks(false)}
      >
        {words.removeText}
      </ConfirmDialog>
    </>
  );
}
