package io.parley.system.logins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;

/**
 * The key and certificate of a server of this machine, made by the JDK's keytool and signed by itself, in files as Kafka and PostgreSQL
 * read them.
 *
 * @param key the private key
 * @param certificate the certificate, which is its own authority
 * @param both one file of both, as Kafka reads them
 */
record ServerCertificate(Path key, Path certificate, Path both) {

    private static final String PASSWORD = "of-this-test";

    /** Makes one that is good for 127.0.0.1. */
    static ServerCertificate in(Path folder, String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=ip:127.0.0.1,dns:localhost",
                        "-ext",
                        "BC=ca:true",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return read(folder, name, store);
    }

    private static ServerCertificate read(Path folder, String name, Path store)
            throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Key key = keys.getKey("server", PASSWORD.toCharArray());
        Certificate certificate = keys.getCertificate("server");
        String keyText = pem("PRIVATE KEY", key.getEncoded());
        String certificateText = pem("CERTIFICATE", certificate.getEncoded());
        return new ServerCertificate(
                own(folder.resolve(name + ".key"), keyText),
                own(folder.resolve(name + ".crt"), certificateText),
                own(folder.resolve(name + ".pem"), keyText + certificateText));
    }

    /** PostgreSQL takes no key that others could read. */
    private static Path own(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text);
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind + "-----\n";
    }
}
