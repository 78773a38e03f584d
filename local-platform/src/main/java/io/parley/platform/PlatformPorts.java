package io.parley.platform;

/** Loopback ports to listen on; 0 stands for any free one. */
public record PlatformPorts(int kafka, int postgres) {

    /** Any free ports. */
    public static PlatformPorts free() {
        return new PlatformPorts(0, 0);
    }

    void requireFree() {
        if (kafka != 0) {
            FreePort.require(kafka, "Kafka");
        }
        if (postgres != 0) {
            FreePort.require(postgres, "PostgreSQL");
        }
    }
}
