/**
 * What a run leaves behind: findings or what would change, rejected rows and a summary, in a folder
 * that is replaced whole.
 */
@NullMarked
package io.guiju.harness.result;

import org.jspecify.annotations.NullMarked;
