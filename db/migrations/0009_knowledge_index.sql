-- What a search reads of each passage: its words without places, apart from the text, so that thousands of passages
-- of one agent are a few megabytes.
create table knowledge_index (
  organization_id uuid not null references organizations (id) on delete cascade,
  chunk_id uuid not null,
  agent_id uuid not null,
  search tsvector not null,
  primary key (organization_id, chunk_id),
  foreign key (organization_id, chunk_id) references knowledge_chunks (organization_id, id) on delete cascade
);
alter table knowledge_index set (toast_tuple_target = 8160);
alter table knowledge_index alter column search set storage main;
create index knowledge_index_by_agent on knowledge_index (organization_id, agent_id);
call protect_tenant_table('knowledge_index');

insert into knowledge_index (organization_id, chunk_id, agent_id, search)
  select organization_id, id, agent_id, strip(search) from knowledge_chunks;
alter table knowledge_chunks drop column search;
