create schema search;

-- Trusted extensions: whoever may create in the database may create them, where the server has them at hand. Without this one nothing is lost but
-- the spelling proposed to whoever found nothing.
do $$
begin
    create extension if not exists pg_trgm;
exception when others then
    raise warning 'no pg_trgm (%): no spelling will be proposed', sqlerrm;
end
$$;

-- What could be read in a content, once, however many papers share it.
create table search.content (
    fingerprint text primary key references files.content (fingerprint) on delete cascade,
    title       text not null,
    text        text not null,
    whole       boolean not null,
    why         text check (why in ('LOCKED', 'DAMAGED', 'PICTURE')),
    check (why is null or text = '')
);

-- What one searches through: for each document a row with its title and symbol, and one for each of its versions with the words of the file.
-- `due` is when it is to be read, or tried again; nothing once it is.
create table search.entry (
    id       bigint generated always as identity primary key,
    document uuid not null references documents.document (id) on delete cascade,
    version  uuid unique references documents.version (id) on delete cascade,
    language text check (language in ('FR', 'EN', 'PT', 'ES')),
    symbol   text not null,
    vector   tsvector not null default '',
    attempts int not null default 0,
    due      timestamptz default now(),
    check ((version is null) = (language is null))
);
create unique index entry_document on search.entry (document) where version is null;
create index entry_vector on search.entry using gin (vector);
create index entry_due on search.entry (due) where due is not null;

-- Words that were met, for the spelling proposed; `folded` is the word without its accents.
create table search.word (
    folded text primary key,
    word   text not null
);

do $$
begin
    if to_regproc('similarity') is not null then
        create index word_similar on search.word using gin (folded gin_trgm_ops);
    end if;
end
$$;
