package anteroom.search;

/** The model could not answer, for want of memory say; words can. */
final class ModelFailed extends RuntimeException {
    ModelFailed(Throwable cause) {
        super(cause);
    }
}
