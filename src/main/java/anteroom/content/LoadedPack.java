package anteroom.content;

/** A pack together with where each part of it was read; for checks, as the kiosk needs only the pack. */
public record LoadedPack(Pack pack, SourceLocations places) {}
