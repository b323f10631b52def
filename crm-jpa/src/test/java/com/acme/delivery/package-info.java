/** A vendor's room: an aggregate of its own, its row and its mapping, written against exported packages only. */
@NullMarked
package com.acme.delivery;

import org.jspecify.annotations.NullMarked;
