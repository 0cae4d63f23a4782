package anteroom.search;

/** The model could not answer, for want of memory say; words can. */
final class ModelException extends RuntimeException {
    ModelException(Throwable cause) {
        super(cause);
    }
}
