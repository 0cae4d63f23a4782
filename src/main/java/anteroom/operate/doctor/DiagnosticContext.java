package anteroom.operate.doctor;

import java.nio.file.Path;

/**
 * What is looked at.
 *
 * @param clinicFile what the clinic has set on it
 * @param state where the kiosk writes
 */
record DiagnosticContext(Machine machine, Path clinicFile, Path state) {}
