package anteroom.kiosk;

import anteroom.content.Edition;
import anteroom.kiosk.reading.Pages;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.StatusBadge;
import anteroom.search.Search;
import java.util.function.Supplier;

/** What a kiosk says in one language, and what finds it. */
record Wording(Edition edition, InterfaceText words, Pages pages, StatusBadge badge, Supplier<Search> search) {}
