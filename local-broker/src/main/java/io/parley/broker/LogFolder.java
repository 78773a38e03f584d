package io.parley.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The broker's log folder, which must be formatted before its first start and never again. */
record LogFolder(Path folder, int nodeId) {

    static LogFolder of(KafkaConfig config) {
        return new LogFolder(Path.of(config.logDirs().get(0)), config.nodeId());
    }

    void formatOnce() throws Exception {
        // The formatter writes this file last, so a start that was cut short is formatted anew.
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter()
                .setPrintStream(System.err)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(nodeId)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString());
        formatter.run();
    }
}
