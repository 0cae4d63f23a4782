package anteroom.content;

/** A pack with the file and line of each of its parts, for checks; a kiosk needs the pack alone. */
public record LoadedPack(Pack pack, SourceLocations locations) {}
