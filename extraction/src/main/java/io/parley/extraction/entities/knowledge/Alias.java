package io.parley.extraction.entities.knowledge;

/** One way an entity is written; an ambiguous one is also a common word or another kind of name. */
record Alias(String text, KnownEntity entity, boolean ambiguous) {

    /**
     * Whether words of the text are this alias as far as upper and lower case go. Capitals of the alias are needed;
     * capitals that it lacks are allowed at the start of a word and where everything is in capitals.
     */
    boolean fitsCase(CharSequence text, int start) {
        boolean allCapitals = true;
        boolean extraInside = false;
        for (int i = 0; i < this.text.length(); i++) {
            char own = this.text.charAt(i);
            char seen = text.charAt(start + i);
            if (Character.isUpperCase(own) && !Character.isUpperCase(seen)) {
                return false;
            }
            allCapitals &= !Character.isLowerCase(seen);
            extraInside |= Character.isLowerCase(own) && Character.isUpperCase(seen) && !startsWord(i);
        }
        return !extraInside || (allCapitals && this.text.length() > 3);
    }

    private boolean startsWord(int i) {
        return i == 0 || !Character.isLetter(text.charAt(i - 1));
    }
}
