-- What can be booked, what is booked, and the one constraint that decides who gets a slot.

create table services (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  description text not null default '',
  duration_minutes integer not null check (duration_minutes between 5 and 1440),
  buffer_before_minutes integer not null default 0 check (buffer_before_minutes between 0 and 240),
  buffer_after_minutes integer not null default 0 check (buffer_after_minutes between 0 and 240),
  price_cents integer check (price_cents >= 0),
  price_text text check (length(price_text) <= 200),
  currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  active boolean not null default true,
  bookable boolean not null default true,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organization_id, id)
);
create trigger touch before update on services for each row execute function touch_updated_at();
call protect_tenant_table('services');

-- An organization without a row works by the defaults of server/scheduling/settings.ts.
create table scheduling_settings (
  organization_id uuid primary key references organizations (id) on delete cascade,
  notice_minutes integer not null check (notice_minutes >= 0),
  horizon_days integer not null check (horizon_days between 1 and 365),
  slot_step_minutes integer not null check (slot_step_minutes between 5 and 240),
  capacity integer not null check (capacity between 1 and 50),
  auto_confirm boolean not null
);
call protect_tenant_table('scheduling_settings');

-- Time that is taken, buffers included, by an appointment or by a hold. No two can have one lane at one time,
-- whatever is in the application. A cancelled appointment has no claim; a hold has an end, an appointment none.
create table slot_claims (
  organization_id uuid not null references organizations (id) on delete cascade,
  -- The id of the appointment, or of the hold, which the appointment that comes of it takes over.
  id uuid not null,
  lane integer not null check (lane >= 0),
  -- At most a day with four hours of buffers before and after.
  during tstzrange not null check (not isempty(during) and upper(during) - lower(during) <= interval '32 hours'),
  -- Row security lets no range into an index, but an instant.
  ends_at timestamptz not null generated always as (upper(during)) stored,
  -- What the hold was made for; null once it is an appointment's.
  service_id uuid,
  starts_at timestamptz,
  expires_at timestamptz,
  primary key (organization_id, id),
  check ((expires_at is null) = (service_id is null) and (expires_at is null) = (starts_at is null)),
  exclude using gist (organization_id with =, lane with =, during with &&)
);
create index slot_claims_by_end on slot_claims (organization_id, ends_at);
create index slot_claims_expiring on slot_claims (organization_id, expires_at) where expires_at is not null;
call protect_tenant_table('slot_claims');

create table appointments (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  code text not null check (code ~ '^[0-9A-Z]{6}$'),
  status text not null check (status in ('pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
  service_id uuid,
  -- As it was called when it was booked.
  service_name text not null,
  contact_id uuid,
  -- Whom it is for, when that is somebody else than the contact: a child, a colleague.
  attendee text check (length(attendee) <= 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  buffer_before_minutes integer not null default 0,
  buffer_after_minutes integer not null default 0,
  notes text not null default '',
  source text not null check (source in ('chat', 'call', 'sms', 'web', 'api', 'member', 'import')),
  agent_id uuid,
  conversation_id uuid,
  cancellation_reason text,
  cancelled_at timestamptz,
  -- Grows with every change that calendars must learn of (RFC 5545).
  sequence integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organization_id, id),
  unique (organization_id, code),
  check (starts_at < ends_at),
  check ((status = 'cancelled') = (cancelled_at is not null)),
  foreign key (organization_id, service_id) references services (organization_id, id) on delete set null (service_id),
  foreign key (organization_id, contact_id) references contacts (organization_id, id) on delete set null (contact_id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete set null (agent_id),
  foreign key (organization_id, conversation_id) references conversations (organization_id, id) on delete set null (conversation_id),
  -- Nobody has the same service twice at one time: of a doubled request one finds the other.
  constraint appointments_no_duplicates exclude using gist (
    organization_id with =, contact_id with =, service_id with =, tstzrange(starts_at, ends_at) with &&
  ) where (status in ('pending', 'confirmed'))
);
create index appointments_by_start on appointments (organization_id, starts_at, id);
create index appointments_by_contact on appointments (organization_id, contact_id, starts_at);
create trigger touch before update on appointments for each row execute function touch_updated_at();
call protect_tenant_table('appointments');

alter table leads
  add foreign key (organization_id, agent_id) references agents (organization_id, id) on delete set null (agent_id),
  add foreign key (organization_id, conversation_id) references conversations (organization_id, id) on delete set null (conversation_id),
  add foreign key (organization_id, appointment_id) references appointments (organization_id, id) on delete set null (appointment_id);
