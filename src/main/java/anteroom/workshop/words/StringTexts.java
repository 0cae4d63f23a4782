package anteroom.workshop.words;

import anteroom.content.PropertiesFile;
import java.util.List;

/** The words of the screens in one language. */
record StringTexts(String file, PropertiesFile strings) implements FileTexts {
    @Override
    public String title() {
        return "Words of the screens";
    }

    @Override
    public List<PackText> texts() {
        return strings.entries().stream()
                .map(entry -> new PackText(
                        file,
                        entry.key(),
                        "",
                        entry.key(),
                        entry.key().startsWith("staff.") ? "Pages for staff" : "The screens",
                        false,
                        List.of(),
                        entry.value(),
                        entry.from(),
                        entry.to()))
                .toList();
    }

    @Override
    public String whole() {
        return strings.text();
    }

    @Override
    public String written(String text) {
        return PropertiesFile.escape(text);
    }

    @Override
    public FileTexts translated(String path) {
        return new StringTexts(path, strings);
    }
}
