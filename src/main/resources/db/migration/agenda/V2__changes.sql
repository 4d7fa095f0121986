create constraint trigger changed after insert or update or delete on agenda.agenda
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on agenda.opinion
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on agenda.edition
    deferrable initially deferred for each row execute function store.note_change();
