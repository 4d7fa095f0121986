create constraint trigger changed after insert or update or delete on charter.proposal
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on charter.derogation
    deferrable initially deferred for each row execute function store.note_change();
