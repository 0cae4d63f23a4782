package anteroom.architecture.offence.content;

import javafx.beans.property.StringProperty;

/** What is said must not know the toolkit. */
interface Said {
    StringProperty words();
}
