package palabre.bodies;

/// How far the group's plenaries have come: told by the module that holds them.
public interface PlenariesHeld {

    /// The number of the last plenary closed, those held before Palabre included; 0 while there is none.
    int closed();
}
