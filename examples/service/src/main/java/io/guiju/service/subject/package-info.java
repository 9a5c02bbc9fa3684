/** What is stored about a subject, and how it goes away. */
@NullMarked
package io.guiju.service.subject;

import org.jspecify.annotations.NullMarked;
