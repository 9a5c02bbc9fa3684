/**
 * Findings in words: sentences are made late, from the grounds, in the reader's language. The words
 * stand in the bundles {@code words_zh.properties} and {@code words_en.properties} and in the
 * packs.
 */
@NullMarked
package io.guiju.text;

import org.jspecify.annotations.NullMarked;
