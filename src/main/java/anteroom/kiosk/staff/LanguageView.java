package anteroom.kiosk.staff;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.Languages.Language;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.scene.layout.StackPane;

/** In which language each visit begins. */
final class LanguageView extends StackPane {
    private String chosen;

    LanguageView(StaffActions desk, Languages languages, NavigationHistory journey, StaffLook look) {
        List<Language> all = languages.all();
        this.chosen = all.get(0).tag();
        WrappedLabel problem = new WrappedLabel("", Styles.SMALL);
        ClinicEdit edit = new ClinicEdit(
                desk, journey, problem, clinic -> clinic.with(clinic.lobby().in(chosen)));
        getChildren()
                .add(look.page(
                        look.of("staff.language"),
                        new WrappedLabel(look.of("staff.language.how")),
                        look.choice(
                                all.stream().map(Language::name).toList(),
                                0,
                                index -> chosen = all.get(index).tag()),
                        problem,
                        edit.buttons(look)));
    }
}
