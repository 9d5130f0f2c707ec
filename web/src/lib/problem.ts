/** An RFC 9457 answer, or what stands in for one where the server did not answer at all. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly hint: string;
  readonly code: string;

  constructor(fields: Partial<Omit<Problem, keyof Error>> & { status: number }) {
    super(fields.detail || fields.title || `HTTP ${fields.status}`);
    this.name = 'Problem';
    this.status = fields.status;
    this.title = fields.title ?? '';
    this.detail = fields.detail ?? '';
    this.hint = fields.hint ?? '';
    this.code = fields.code ?? '';
  }

  get isConflict(): boolean {
    return this.status === 412 || this.status === 428;
  }
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}

export async function problemOf(response: Response): Promise<Problem> {
  let body: Record<string, unknown> = {};
  try {
    const parsed: unknown = await response.json();
    if (parsed && typeof parsed === 'object') body = parsed as Record<string, unknown>;
  } catch {
    // Not JSON: a proxy's page; the status has to do.
  }
  const text = (key: string) => (typeof body[key] === 'string' ? body[key] : '');
  return new Problem({
    status: response.status,
    title: text('title') || response.statusText,
    detail: text('detail'),
    hint: text('hint'),
    code: text('code'),
  });
}
