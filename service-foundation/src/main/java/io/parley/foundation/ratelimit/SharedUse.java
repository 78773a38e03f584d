package io.parley.foundation.ratelimit;

import java.util.Map;

/** What clients ask of all replicas together. */
interface SharedUse {

    /**
     * Adds what this replica let through since it last said so.
     *
     * @return for each of these clients how far all replicas together are into its allowance, in requests; more than its burst where
     *     they let too much through before they knew of each other
     */
    Map<String, Double> add(Map<String, Long> taken);
}
