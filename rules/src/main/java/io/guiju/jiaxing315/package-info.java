/** The plan of Jiaxing, 2023-2027; its provisions and rules are among the resources. */
@NullMarked
package io.guiju.jiaxing315;

import org.jspecify.annotations.NullMarked;
