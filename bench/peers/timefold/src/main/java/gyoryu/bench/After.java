package gyoryu.bench;

/** The late meeting is held strictly behind the early one. */
public record After(int late, int early) {}
