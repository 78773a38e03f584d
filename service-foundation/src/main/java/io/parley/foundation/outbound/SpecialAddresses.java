package io.parley.ingest.feeds.adapter;

import io.parley.ingest.wire.domain.WordTable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Addresses of this machine, its networks and the like, where a stranger's feed has no business. */
final class SpecialAddresses {

    private static final List<Block> BLOCKS =
            WordTable.lines("special-addresses.txt").stream().map(Block::of).toList();

    private SpecialAddresses() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || BLOCKS.stream().anyMatch(block -> block.has(bytes));
    }

    /** A block of addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] network;
        private final int bits;

        private Block(byte[] network, int bits) {
            this.network = network;
            this.bits = bits;
        }

        static Block of(String written) {
            int slash = written.indexOf('/');
            try {
                // A literal address: nobody is asked.
                byte[] network =
                        InetAddress.getByName(written.substring(0, slash)).getAddress();
                return new Block(network, Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("special-addresses.txt: " + written, e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ network[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
