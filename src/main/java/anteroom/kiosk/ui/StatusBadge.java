package anteroom.kiosk.ui;

import java.util.List;

/**
 * What every screen says of its wording.
 *
 * @param forms the same in fewer and fewer words, the fullest first
 * @param draft whether nobody has signed the wording
 */
public record StatusBadge(List<String> forms, boolean draft) {
    public StatusBadge {
        forms = List.copyOf(forms);
    }

    /** @param draft whether nobody has signed the wording */
    public static StatusBadge of(boolean draft, InterfaceText words) {
        return new StatusBadge(
                draft
                        ? List.of(
                                words.of("shell.draft"),
                                words.of("shell.draft.short"),
                                words.of("shell.draft.shortest"))
                        : List.of(words.of("shell.checked"), words.of("shell.checked.short")),
                draft);
    }
}
