create constraint trigger changed after insert or update or delete on bodies.organ
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on bodies.charge
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on bodies.milestone
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on bodies.session
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on bodies.mandate
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on bodies.composition
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on bodies.place
    deferrable initially deferred for each row execute function store.note_change();
