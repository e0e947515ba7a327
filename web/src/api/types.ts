/** The shapes of the API, named as the server names them. */
export type Lang = 'ko' | 'zh' | 'en' | 'ru';
export type Id = string;
export interface Name {
    lang: string;
    text: string;
}
export interface Listed<T> {
    items: T[];
    next_cursor: string | null;
    total: number;
}
export type Params = Record<string, unknown>;
export interface Issue {
    path: string;
    code: string;
    params: Params;
    sentence: string;
}
export interface Account {
    id: Id;
    email: string;
    display_name: string;
    locale: Lang;
    has_password: boolean;
    revision: number;
}
export type Role = 'owner' | 'organiser' | 'auditor';
export interface WorkspaceBrief {
    id: Id;
    name: string;
    slug: string;
    role: Role;
}
export type PersonKind = 'participant' | 'interpreter';
export interface Session {
    account: Account | null;
    person: { kind: PersonKind; id: Id; event_id: Id; names: Name[] } | null;
    workspaces: WorkspaceBrief[];
    csrf_token: string;
    via: 'account' | 'link';
}
export interface Workspace {
    id: Id;
    slug: string;
    name: string;
    locale: Lang;
    time_zone: string;
    revision: number;
}
export interface Member {
    id: Id;
    workspace_id: Id;
    account: { id: Id; email: string; display_name: string };
    role: Role;
    revision: number;
}
export type OrganisationKind = 'company' | 'city' | 'agency' | 'hospital' | 'association' | 'zone' | 'other';
export interface OrganisationEdit {
    names: Name[];
    kind: OrganisationKind;
    country: string;
    city: string;
    website: string;
    note: string;
    sample: boolean;
}
export interface Organisation extends OrganisationEdit {
    id: Id;
    workspace_id: Id;
    revision: number;
}
export interface Figure {
    kind: string;
    value: number;
    currency: string;
    approx: boolean;
    source: 'press' | 'sample' | 'organiser';
}
export interface Milestone {
    date_text: string;
    starts_on: string | null;
    ends_on: string | null;
    names: Name[];
    notes: Name[];
    event_slug: string;
    figure: Figure | null;
}
export interface ProgrammeEdit {
    slug: string;
    names: Name[];
    summary: Name[];
    sample: boolean;
    milestones: Milestone[];
}
export interface Programme extends ProgrammeEdit {
    id: Id;
    workspace_id: Id;
    revision: number;
}
export type EventKind =
    | 'export_consultation'
    | 'video_consultation'
    | 'pavilion'
    | 'delegation_tour'
    | 'patient_consultation'
    | 'investment_matching';
export type Mode = 'table' | 'booth' | 'video';
export interface EventSettings {
    max_meetings_per_participant: number | null;
    fairness_floor: number;
    breaks_fairness: number | null;
    interpreter_rest_after: number;
    walking_matters: boolean;
}
export interface EventEdit {
    slug: string;
    names: Name[];
    kind: EventKind;
    place: Name[];
    country: string;
    time_zone: string;
    counterpart_zone: string;
    starts_on: string;
    ends_on: string;
    default_mode: Mode;
    status: 'preparing' | 'open' | 'planned' | 'released' | 'closed';
    settings: EventSettings;
    sample: boolean;
}
export interface Event extends EventEdit {
    id: Id;
    workspace_id: Id;
    programme_id: Id;
    revision: number;
}
export interface Slot {
    index: number;
    day: string;
    starts: string;
    ends: string;
    session: string;
    contiguous_with_next: boolean;
}
export interface Table {
    index: number;
    label: string;
    hall: string;
    x: number;
    y: number;
    features: string[];
    kind: 'table' | 'booth';
}
export interface Structure {
    slots: Slot[];
    tables: Table[];
    revision: number;
}
export type Side = 'seller' | 'buyer';
export interface ParticipantEdit {
    side: Side;
    code: string;
    organisation_id: Id;
    new_organisation?: OrganisationEdit | null;
    contact_name: string;
    email: string;
    phone: string;
    languages: string[];
    time_zone: string;
    unavailable: number[];
    max_meetings: number | null;
    offers: string;
    needs: string;
    products: string[];
    note: string;
    status: 'invited' | 'confirmed' | 'withdrawn';
    booth: number | null;
}
export interface Participant extends Omit<ParticipantEdit, 'new_organisation'> {
    id: Id;
    event_id: Id;
    organisation: Organisation;
    requests_sent: number;
    requests_received: number;
    missing: string[];
    revision: number;
}
export interface InterpreterEdit {
    code: string;
    names: Name[];
    email: string;
    phone: string;
    pairs: { from: string; to: string }[];
    unavailable: number[];
    hours_known: boolean;
    rest_after: number | null;
    max_slots: number | null;
    seat: number | null;
    note: string;
}
export interface Interpreter extends InterpreterEdit {
    id: Id;
    event_id: Id;
    missing: string[];
    revision: number;
}
export interface RequestEdit {
    from_id: Id;
    to_id: Id;
    priority: number;
    message: string;
    status: 'open' | 'accepted' | 'declined' | 'withdrawn';
}
export interface Request extends RequestEdit {
    id: Id;
    event_id: Id;
    revision: number;
}
export type AskedBy = 'none' | 'seller' | 'buyer' | 'both';
export type PairRule = 'none' | 'must' | 'never';
export interface Pair {
    seller_id: Id;
    buyer_id: Id;
    rule: PairRule;
    asked_by: AskedBy;
    strength: number;
    reasons: { code: string; params: Params; points: number }[];
    needs_interpreter: boolean;
    languages: string[];
    seller_request: Request | null;
    buyer_request: Request | null;
    meeting_id: Id | null;
}
export interface ParticipantBrief {
    id: Id;
    code: string;
    side: Side;
    names: Name[];
    country: string;
    languages: string[];
    sent: number;
    received: number;
}
export interface WishCell {
    seller_id: Id;
    buyer_id: Id;
    asked_by: AskedBy;
    strength: number;
    rule: PairRule;
    declined: boolean;
}
export interface Wishes {
    sellers: ParticipantBrief[];
    buyers: ParticipantBrief[];
    cells: WishCell[];
    total_requests: number;
}
export interface Meeting {
    id: Id;
    event_id: Id;
    seller_id: Id;
    buyer_id: Id;
    priority: number;
    duration_slots: number;
    mode: Mode;
    fixed_slot: number | null;
    fixed_table: number | null;
    session: string;
    mandatory: boolean;
    after_ids: Id[];
    origin: 'seller' | 'buyer' | 'both' | 'organiser';
    revision: number;
}
export interface Placement {
    meeting_id: Id;
    slot: number | null;
    table: number | null;
    interpreter_id: Id | null;
    frozen: boolean;
}
export interface LevelScore {
    rule: string;
    value: number;
    bound: number | null;
    weight: number;
}
export interface Verdict {
    status: 'optimal' | 'feasible' | 'infeasible' | 'unknown' | 'edited';
    gap_percent: number | null;
    levels: LevelScore[];
    placed: number;
    wished: number;
    breaks: number;
    first_seconds: number | null;
    seconds: number | null;
    work: number;
    seed: number;
    threads: number;
}
export interface CurvePoint {
    seconds: number;
    work: number;
    incumbent: number;
    bound: number;
}
export interface Quality {
    placed: number;
    wished: number;
    cells: number;
    breaks_kept: number;
    people_without_breaks: number;
    seller_min: number;
    seller_max: number;
    buyer_min: number;
    buyer_max: number;
    walk_mean_m: number;
    walk_max_m: number;
    interpreters: { id: Id; code: string; slots: number; available: number }[];
}
export interface DraftBrief {
    id: Id;
    event_id: Id;
    number: number;
    name: string;
    created_at: string;
    updated_at: string;
    verdict: Verdict;
    origin: 'solve' | 'manual' | 'copy';
    released: boolean;
    revision: number;
}
export interface Reason {
    rule: string;
    params: Params;
}
export interface Move {
    meeting_id: Id;
    slot: number | null;
    table: number | null;
    interpreter_id: Id | null;
    frozen: boolean | null;
}
export interface Remedy {
    code: string;
    params: Params;
    moves: Move[];
}
export interface Unplaced {
    meeting_id: Id;
    reasons: Reason[];
    remedy: Remedy | null;
}
export interface Draft extends DraftBrief {
    placements: Placement[];
    quality: Quality;
    curve: CurvePoint[];
    unplaced: Unplaced[];
    can_undo: boolean;
    can_redo: boolean;
}
export interface MovesRequest {
    moves: Move[];
    force: boolean;
}
export type CellState = 'free' | 'with_moves' | 'blocked';
export interface CellEffect {
    slot: number;
    table: number | null;
    state: CellState;
    moves_needed: number;
    penalty_delta: number;
    reasons: Reason[];
    blocking_meeting_id: Id | null;
    moves?: Move[];
}
export interface Options {
    meeting_id: Id;
    current: Placement;
    cells: CellEffect[];
    slots: { slot: number; state: CellState; reasons: Reason[] }[];
}
export interface Explanation {
    meeting_id: Id;
    why_here: { rule: string; params: Params; delta: number }[];
    elsewhere: {
        slot: number;
        table: number | null;
        penalty_delta: number;
        moves_needed: number;
        state: CellState;
        reasons: Reason[];
    }[];
    improvements: Remedy[];
}
export interface Comparison {
    left_id: Id;
    right_id: Id;
    changes: { meeting_id: Id; before: Placement; after: Placement }[];
    left: Verdict;
    right: Verdict;
}
export interface ReleaseChange {
    kind: 'placed' | 'moved' | 'removed';
    meeting_id: Id;
    before: Placement | null;
    after: Placement | null;
    tell: { kind: PersonKind; id: Id; names: Name[] }[];
}
export interface ReleasePreview {
    draft_id: Id;
    broken_rules: Reason[];
    changes: ReleaseChange[];
    people: number;
}
export interface Release {
    id: Id;
    event_id: Id;
    number: number;
    draft_id: Id;
    released_at: string;
    released_by: string;
    placements: Placement[];
    verdict: Verdict;
    changes: ReleaseChange[];
    superseded: boolean;
}
export interface Job {
    id: Id;
    kind: 'solve' | 'import' | 'pack';
    event_id: Id;
    state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    progress: number;
    message_code: string;
    curve: CurvePoint[];
    result: { draft_id?: Id; url?: string } | null;
    fault: { code: string; params: Params } | null;
    created_at: string;
    expires_at: string;
    revision: number;
}
export interface PersonalCounterpart {
    id: Id;
    names: Name[];
    country: string;
    city: string;
    products: string[];
    code: string;
}
export interface PersonalItem {
    meeting_id: Id;
    starts: string;
    ends: string;
    local_start: string;
    local_end: string;
    event_start: string;
    event_end: string;
    day: string;
    slot: number;
    table_label: string;
    hall: string;
    mode: Mode;
    counterpart: PersonalCounterpart | null;
    seller?: PersonalCounterpart | null;
    buyer?: PersonalCounterpart | null;
    language: string;
    interpreter_names: Name[] | null;
    status: 'planned' | 'moved' | 'cancelled';
    change_note_code: string | null;
}
export interface Personal {
    event: Event;
    kind: PersonKind;
    id: Id;
    names: Name[];
    zone: string;
    event_zone: string;
    release_number: number | null;
    released_at: string | null;
    items: PersonalItem[];
    languages: string[];
}
export interface Link {
    id: Id;
    event_id: Id;
    person_kind: PersonKind;
    person_id: Id;
    purpose: 'page' | 'calendar';
    url?: string | null;
    created_at: string;
    revoked: boolean;
}
export interface CellProblem {
    column: number;
    code: string;
    params: Params;
    sentence: string;
    severity: 'error' | 'warning';
}
export interface ImportRow {
    row: number;
    action: 'create' | 'update' | 'skip' | 'error';
    values: Record<string, string>;
    problems: CellProblem[];
}
export type ImportKind = 'participants' | 'interpreters' | 'requests';
export interface Import {
    id: Id;
    event_id: Id;
    kind: ImportKind;
    file_name: string;
    encoding: string;
    columns: { heading: string; field: string | null; confidence: number; samples: string[] }[];
    rows: ImportRow[];
    counts: { create: number; update: number; skip: number; error: number };
    total_rows: number;
    expires_at: string;
    revision: number;
}
export interface AuditEntry {
    id: Id;
    at: string;
    actor_kind: string;
    actor_id: Id;
    actor_name: string;
    action: string;
    entity: string;
    entity_id: Id;
    changes: { field: string; before: unknown; after: unknown }[];
}
export interface OverviewNumbers {
    sellers: number;
    sellers_with_requests: number;
    buyers: number;
    requests: number;
    requests_mutual: number;
    requests_one_sided: number;
    meetings: number;
    expected_meetings: number;
    tables: number;
    slots: number;
    slot_minutes: number;
    interpreter_hours: number;
    interpreter_hours_needed: number;
    interpreters: number;
    interpreters_without_hours: number;
}
export interface OverviewTask {
    code: string;
    severity: 'attention' | 'free' | 'good';
    params: Params;
    link: string;
    action_code: string;
}
export interface Overview {
    event: Event;
    days_left: number;
    headline: { code: string; params: Params; link: string }[];
    tasks: OverviewTask[];
    numbers: OverviewNumbers;
    language_needs: { from: string; to: string; wishes: number; interpreters: number; hours: number }[];
    programme: Programme;
    latest_release: number | null;
    drafts: number;
}
export interface SearchHit {
    kind: 'organisation' | 'participant' | 'interpreter' | 'meeting' | 'programme' | 'event';
    id: Id;
    event_id: Id;
    title: Name[];
    detail: string;
    url: string;
}
export interface Info {
    name: string;
    version: string;
    languages: Lang[];
    demo: boolean;
    demo_accounts: { email: string; password: string; role: string }[];
}
