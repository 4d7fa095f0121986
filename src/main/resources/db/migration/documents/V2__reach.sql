-- What decides who may know of a document, beside its key: lists and searches over all documents read these alone, and not what documents say.
create index document_reach on documents.document (id) include (meeting, author, type, level, observers, stage, told);
