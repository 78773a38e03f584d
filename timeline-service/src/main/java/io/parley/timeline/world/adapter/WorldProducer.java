package io.parley.timeline.world.adapter;

import io.parley.timeline.world.domain.World;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Offers general knowledge to all who need it, read once. */
public final class WorldProducer {

    @Produces
    @Singleton
    World world() {
        return WorldTables.load();
    }
}
