package anteroom.kiosk.staff;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: enough to know it again, and not the PIN. A short number can be found by whoever has this and a
 * computer, so it is the file's permissions that protect it from them, and the delay of the pad from everybody else.
 */
record PinHash(int rounds, byte[] salt, byte[] hash) {
    static final int SHORTEST = 6;
    static final int LONGEST = 12;

    /** What is asked of PBKDF2 with SHA-512 (OWASP, 2023); about a quarter of a second on a small computer. */
    static final int USUAL_ROUNDS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Keeps what is needed of these digits. */
    static PinHash of(char[] digits, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new PinHash(rounds, salt, derive(digits, salt, rounds));
    }

    boolean fits(char[] digits) {
        return MessageDigest.isEqual(hash, derive(digits, salt, rounds));
    }

    /** Whether these can be the digits of a PIN at all. */
    static boolean possible(char[] digits) {
        return digits.length >= SHORTEST
                && digits.length <= LONGEST
                && CharBuffer.wrap(digits).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Whether somebody would find these digits soon, or they cannot be a PIN at all. */
    static boolean tooEasy(char[] digits) {
        return !possible(digits) || CommonPins.contains(digits);
    }

    private static byte[] derive(char[] digits, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(digits, salt, rounds, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Says nothing, so that it can stand in no log. */
    @Override
    public String toString() {
        return "PinHash";
    }
}
