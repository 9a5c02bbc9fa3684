/**
 * The check of a register on Apache Spark. Rows are looked at one by one, those that belong
 * together go to one partition, and there the harness reads them as a register of their own: so the
 * findings, the rejected rows and the scoreboard are the harness's, on any number of partitions.
 */
@NullMarked
package io.guiju.spark;

import org.jspecify.annotations.NullMarked;
