package anteroom.content;

import anteroom.content.language.LanguageRules;
import java.util.Map;
import java.util.Optional;

/**
 * A pack with what checks need beside it; a kiosk needs the pack alone.
 *
 * @param locations the file and line of each of its parts
 * @param ownRules rules that the pack brings, by language
 */
public record LoadedPack(Pack pack, SourceLocations locations, Map<String, LanguageRules> ownRules) {
    public LoadedPack {
        ownRules = Map.copyOf(ownRules);
    }

    public LanguageRules rules(Edition edition) {
        return Optional.ofNullable(ownRules.get(edition.language()))
                .or(() -> LanguageRules.builtIn(edition.language()))
                .orElseThrow();
    }
}
