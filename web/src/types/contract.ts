// Our types against the API's OpenAPI file: a field that one side has and the other lacks, or that is
// of another type, does not compile. Nothing of this is in the built page.
import type { components } from '../../node_modules/.foresail/openapi';
import type * as Ours from '.';

type Theirs = components['schemas'];

/** never, where both have the same fields and theirs can be read as ours. */
type Differs<T, O> = [T] extends [O]
  ? Exclude<keyof T, keyof O> | Exclude<keyof O, keyof T>
  : 'type';

interface Checked {
  activity: Differs<Theirs['Activity'], Ours.Activity>;
  activity_brief: Differs<Theirs['ActivityBrief'], Ours.ActivityBrief>;
  answer: Differs<Theirs['Answer'], Ours.Answer>;
  answers: Differs<Theirs['Answers'], Ours.Answers>;
  attachment: Differs<Theirs['Attachment'], Ours.Attachment>;
  citation: Differs<Theirs['Citation'], Ours.Citation>;
  commitment: Differs<Theirs['Commitment'], Ours.Commitment>;
  company: Differs<Theirs['Company'], Ours.Company>;
  company_brief: Differs<Theirs['CompanyBrief'], Ours.CompanyBrief>;
  competitors: Differs<Theirs['Competitors'], Ours.Competitors>;
  connection: Differs<Theirs['Connection'], Ours.Connection>;
  clause_check: Differs<Theirs['ClauseCheck'], Ours.ClauseCheck>;
  clause_finding: Differs<Theirs['ClauseFinding'], Ours.ClauseFinding>;
  contact: Differs<Theirs['Contact'], Ours.Contact>;
  contact_brief: Differs<Theirs['ContactBrief'], Ours.ContactBrief>;
  contract: Differs<Theirs['Contract'], Ours.Contract>;
  contract_name: Differs<Theirs['ContractName'], Ours.ContractName>;
  contract_counts: Differs<Theirs['ContractCounts'], Ours.ContractCounts>;
  contract_review: Differs<Theirs['ContractReview'], Ours.ContractReview>;
  deal: Differs<Theirs['Deal'], Ours.Deal>;
  deal_brief: Differs<Theirs['DealBrief'], Ours.DealBrief>;
  draft: Differs<Theirs['Draft'], Ours.Draft>;
  draft_brief: Differs<Theirs['DraftBrief'], Ours.DraftBrief>;
  draft_person: Differs<Theirs['DraftPerson'], Ours.DraftPerson>;
  draft_sentence: Differs<Theirs['DraftSentence'], Ours.DraftSentence>;
  draft_wording: Differs<Theirs['DraftWording'], Ours.DraftWording>;
  fact: Differs<Theirs['Fact'], Ours.Fact>;
  follow_up: Differs<Theirs['FollowUp'], Ours.FollowUp>;
  health: Differs<Theirs['Health'], Ours.Health>;
  inference: Differs<Theirs['Inference'], Ours.Inference>;
  inference_run: Differs<Theirs['InferenceRun'], Ours.InferenceRun>;
  insight: Differs<Theirs['Insight'], Ours.Insight>;
  merge_proposal: Differs<Theirs['MergeProposal'], Ours.MergeProposal>;
  parked_event: Differs<Theirs['ParkedEvent'], Ours.ParkedEvent>;
  missing_clause: Differs<Theirs['MissingClause'], Ours.MissingClause>;
  model_label: Differs<Theirs['ModelLabel'], Ours.ModelLabel>;
  pipeline: Differs<Theirs['Pipeline'], Ours.Pipeline>;
  playbook: Differs<Theirs['Playbook'], Ours.Playbook>;
  question: Differs<Theirs['Question'], Ours.Question>;
  recipient: Differs<Theirs['Recipient'], Ours.Recipient>;
  refused: Differs<Theirs['Refused'], Ours.RefusedMail>;
  sender: Differs<Theirs['Sender'], Ours.Sender>;
  session: Differs<Theirs['Session'], Ours.Session>;
  setup: Differs<Theirs['Setup'], Ours.SetupState>;
  signal: Differs<Theirs['Signal'], Ours.Signal>;
  signal_brief: Differs<Theirs['SignalBrief'], Ours.SignalBrief>;
  stage: Differs<Theirs['Stage'], Ours.Stage>;
  sync_status: Differs<Theirs['SyncStatus'], Ours.SyncStatus>;
  today: Differs<Theirs['Today'], Ours.Today>;
  zone: Differs<Theirs['Zone'], Ours.Zone>;
  // What we send: ours must be readable as theirs.
  change_policy: Ours.InferencePolicy extends Theirs['InferencePolicyChange'] ? never : 'type';
  search: Ours.SearchRequest extends Theirs['SearchInput'] ? never : 'type';
  set_up: Ours.SetupFields extends Theirs['SetupInput'] ? never : 'type';
  connect: Ours.ConnectionFields extends Theirs['ConnectionInput'] ? never : 'type';
  make_draft: Ours.DraftAbout extends Theirs['DraftInput'] ? never : 'type';
  change_deal: Partial<Ours.DealFields> extends Theirs['DealChange'] ? never : 'type';
}

/** An error here names the record that has drifted. */
export type Agreed = { [Name in keyof Checked]: Checked[Name] };
export const agreed: Record<keyof Checked, never> = {} as Agreed;
