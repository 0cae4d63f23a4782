package anteroom.architecture.offence.second;

import anteroom.architecture.offence.First;

/** A package that knows the root, which knows it. */
public interface Second {
    First first();
}
