package io.parley.extraction.entities.names;

/** Finds the best sequence of tags of each sentence. */
public final class NameTagger {

    private final NameModel model;

    public NameTagger(NameModel model) {
        this.model = model;
    }

    /** One tag a word of the whole document. */
    public int[] tag(TokenView view) {
        int[] tags = new int[view.size()];
        FeatureBuffer features = new FeatureBuffer(model.bits());
        for (int s = 0; s < view.sentences(); s++) {
            tagSentence(view, view.start(s), view.start(s + 1), features, tags);
        }
        return tags;
    }

    private void tagSentence(TokenView view, int from, int to, FeatureBuffer features, int[] tags) {
        int[][] emissions = new int[to - from][Tags.COUNT];
        for (int i = from; i < to; i++) {
            Features.collect(view, i, from, to, features);
            model.score(features, emissions[i - from]);
        }
        int[] best = model.decode(emissions);
        System.arraycopy(best, 0, tags, from, best.length);
    }
}
