package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.reading.PageFactory;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.StatusBadge;
import anteroom.search.Search;
import java.util.function.Supplier;

/**
 * What a kiosk says in one language, and what finds it.
 *
 * @param clinic with its values as they are worded in that language
 */
record LocalizedContent(
        Edition edition,
        InterfaceText words,
        Clinic clinic,
        PageFactory pages,
        StatusBadge badge,
        Supplier<Search> search) {}
