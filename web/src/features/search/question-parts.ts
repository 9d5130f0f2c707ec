// What a question was understood as, in parts that can be taken away one by one. Taking one away
// asks the question anew in the words of the parts that are left: nothing is filtered in secret.
import { strings } from '@/strings';
import type { Question } from '@/types';

export interface QuestionPart {
  id: string;
  label: string;
  /** How this part is said in a question. */
  words: string;
}

const words = strings.search;

function commitmentPart({ commitment_kind, side }: Question): QuestionPart {
  const part = (label: string, said: string): QuestionPart => ({ id: 'kind', label, words: said });
  if (commitment_kind === 'promise') {
    if (side === 'ours') return part(words.ourPromises, 'what did we promise');
    if (side === 'theirs') return part(words.theirPromises, 'what did they promise');
    return part(words.promises, 'promises');
  }
  if (commitment_kind === 'request') {
    if (side === 'ours') return part(words.ourRequests, 'what did they ask us');
    if (side === 'theirs') return part(words.theirRequests, 'what did we ask them');
    return part(words.requests, 'requests');
  }
  if (side === 'ours') return part(words.oursToDo, 'what do we owe');
  if (side === 'theirs') return part(words.theirsToDo, 'what do they owe us');
  return part(words.commitments, 'promises and requests');
}

/** `scope`: the record that the search is limited to anyway; it has a chip of its own. */
export function partsOf(question: Question, scope?: string): QuestionPart[] {
  const parts: QuestionPart[] = [];
  if (question.asks_commitments) parts.push(commitmentPart(question));
  const isScope =
    scope !== undefined &&
    [question.company?.id, question.deal?.id, ...question.contacts.map(({ id }) => id)].includes(
      scope,
    );
  if (question.party_text && !isScope) {
    parts.push({ id: 'party', label: question.party_text, words: question.party_text });
  }
  if (question.state) {
    const label = words.states[question.state] ?? question.state;
    parts.push({ id: 'state', label, words: question.state });
  }
  if (question.direction) {
    const label = words.directions[question.direction] ?? question.direction;
    parts.push({ id: 'direction', label, words: label.toLowerCase() });
  }
  for (const word of question.words) {
    parts.push({ id: `word ${word}`, label: words.about(word), words: word });
  }
  if (question.period_text) {
    parts.push({ id: 'period', label: question.period_text, words: question.period_text });
  }
  return parts;
}

export function withoutPart(parts: QuestionPart[], removed: QuestionPart): string {
  return parts
    .filter((part) => part.id !== removed.id)
    .map((part) => part.words)
    .join(' ');
}
