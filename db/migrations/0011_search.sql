-- A search is one product of two sparse vectors: what a question's terms are worth, times what they weigh in each
-- passage. The weights are worked out when a passage or an FAQ is stored.
drop table knowledge_index;
create table knowledge_index (
  organization_id uuid not null references organizations (id) on delete cascade,
  agent_id uuid not null,
  -- A passage of a page, or an active FAQ.
  chunk_id uuid,
  faq_id uuid,
  -- By which version of the weighing.
  version smallint not null,
  weights sparsevec not null,
  check (num_nonnulls(chunk_id, faq_id) = 1),
  foreign key (organization_id, chunk_id) references knowledge_chunks (organization_id, id) on delete cascade,
  foreign key (organization_id, faq_id) references knowledge_faqs (organization_id, id) on delete cascade
);
-- Rows stay in one piece and as they are, since a search reads every one of its agent.
alter table knowledge_index alter column weights set storage plain;
create index knowledge_index_by_agent on knowledge_index (organization_id, agent_id);
create index knowledge_index_by_version on knowledge_index (version);
create unique index knowledge_index_by_chunk on knowledge_index (organization_id, chunk_id) where chunk_id is not null;
create unique index knowledge_index_by_faq on knowledge_index (organization_id, faq_id) where faq_id is not null;
call protect_tenant_table('knowledge_index');
-- What is there already waits, weightless, for the job that weighs what an older version has left.
insert into knowledge_index (organization_id, agent_id, chunk_id, version, weights)
  select organization_id, agent_id, id, 0, '{}/1000000000' from knowledge_chunks;
insert into knowledge_index (organization_id, agent_id, faq_id, version, weights)
  select organization_id, agent_id, id, 0, '{}/1000000000' from knowledge_faqs where is_active;
alter table knowledge_faqs drop column search;

-- Meanings of FAQs are compared too.
alter table knowledge_vectors
  drop constraint knowledge_vectors_pkey,
  alter column chunk_id drop not null,
  add column faq_id uuid,
  add check (num_nonnulls(chunk_id, faq_id) = 1),
  add foreign key (organization_id, faq_id) references knowledge_faqs (organization_id, id) on delete cascade;
create unique index knowledge_vectors_by_chunk on knowledge_vectors (organization_id, chunk_id) where chunk_id is not null;
create unique index knowledge_vectors_by_faq on knowledge_vectors (organization_id, faq_id) where faq_id is not null;

-- How many of an agent's passages hold a term: rare terms say more. The empty term stands in every passage.
drop table knowledge_words;
create table knowledge_terms (
  organization_id uuid not null references organizations (id) on delete cascade,
  agent_id uuid not null,
  term text collate "C" not null,
  -- Where its weight stands in a vector.
  dimension integer not null,
  passages integer not null check (passages >= 0),
  primary key (organization_id, agent_id, term),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade
) with (fillfactor = 80);
call protect_tenant_table('knowledge_terms');

-- Passages also go with their page, their source, their FAQ: only the database sees all of them leave.
create function count_terms_out() returns trigger
  language plpgsql
  as $$
begin
  -- Whoever counts the terms of an agent does so alone, or two would wait for each other's rows.
  perform pg_advisory_xact_lock(hashtextextended(agent_id::text, 11)) from (select distinct agent_id from gone order by 1) agents;
  update knowledge_terms t set passages = greatest(0, t.passages - left_now.passages)
  from (
    select organization_id, agent_id, split_part(pair, ':', 1)::integer as dimension, count(*) as passages
    from gone, unnest(string_to_array(substring(weights::text from '\{(.*)\}'), ',')) pair group by 1, 2, 3
  ) left_now
  where t.organization_id = left_now.organization_id and t.agent_id = left_now.agent_id and t.dimension = left_now.dimension;
  return null;
end $$;
create trigger count_terms_out after delete on knowledge_index
  referencing old table as gone for each statement execute function count_terms_out();
