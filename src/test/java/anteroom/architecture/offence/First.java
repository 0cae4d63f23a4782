package anteroom.architecture.offence;

import anteroom.architecture.offence.second.Second;

/** The root knows a package that knows the root. */
public interface First {
    Second second();
}
