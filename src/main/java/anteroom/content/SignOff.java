package anteroom.content;

import java.time.LocalDate;

/**
 * A clinician's word that the wording of one language may be shown to patients.
 *
 * @param role who signed, by role and not by name, as in "Medical director"
 * @param wording hash of the wording that was signed
 */
public record SignOff(String role, LocalDate date, String language, String wording) {}
