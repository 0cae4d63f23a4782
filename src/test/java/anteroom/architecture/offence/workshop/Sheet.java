package anteroom.architecture.offence.workshop;

/** Something for those who write and measure. */
public interface Sheet {}
