/**
 * {@code report.html}: one page that shows what a run found, in Chinese and English, and opens
 * without a network. What is said of a finding is put into words by the library; the script of the
 * page only shows it.
 */
@NullMarked
package io.guiju.harness.report;

import org.jspecify.annotations.NullMarked;
